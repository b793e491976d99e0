package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;

/** A network publishes, corrects and takes along; whoever reads only sees the same and can do none of it. */
@InBrowser
class PublicationPagesIT {

    private static final Pattern TOTAL = Pattern.compile("total =(\\d+)");
    private static final String SUMS = " from federation_sums s join federation_networks n on n.id = s.network_id"
            + " where n.name = 'Lot' and s.indicator = 'accompaniments' and s.commune_code = '*'"
            + " and s.month < date_format(now(), '%Y%m') order by s.month desc limit 1";

    private static byte[] bytes(Download file) throws IOException {
        return Files.readAllBytes(file.path());
    }

    /** One story, for a publication stays: what the first part publishes, the next ones correct and read. */
    @Test
    void aNetworkPublishesCorrectsAndTakesAlong(Product product, Visitor operator, Visitor stranger)
            throws IOException {
        Page page =
                operator.signIn("reseau.lot").visit("/admin/publications/list").page();
        operator.check("publications-none");
        publish(operator);
        takesAlong(operator);
        opensItToAnybody(operator, stranger);
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            changesNothing(operator);
            // As if a structure had recorded a month late.
            String id = database.value("select s.id" + SUMS);
            String counted = database.value("select s.cells" + SUMS);
            sum(database, id, more(counted, 20));
            correct(operator);
            sum(database, id, counted);
            reads(operator, database);
            isToldWhatWasTamperedWith(operator, database);
        }
        operator.visit("/admin/audit/network");
        assertThat(page.locator("main table")).containsText("Publier une correction");
        assertThat(page.locator("main table")).containsText("Télécharger le rapport d’une publication");
        assertThat(page.locator("main table")).containsText("Ouvrir les chiffres d’une publication au public");
    }

    @Test
    void itsZonesAreFrozenWithTheirLists(Visitor operator) throws IOException {
        Page page = operator.signIn("reseau").visit("/admin/publications/edit").page();
        page.locator("#title").fill("Automne 2018");
        page.locator("#firstMonth").fill("09/2018");
        page.locator("#lastMonth").fill("12/2018");
        page.locator("#preview").click();
        assertThat(page.locator("#by-zone tbody tr")).hasCount(3);
        page.locator("#sure").check();
        page.locator("#publish").click();
        page.waitForURL("**/publications/show?**");
        assertThat(page.locator("#by-zone tbody tr").first()).containsText("(QPV)");
        assertThat(page.locator("#by-zone tbody tr").first()).containsText("≥ 80");
        assertThat(page.locator("section[aria-labelledby=zones]")).containsText("au moins");
        assertThat(page.locator("section[aria-labelledby=zones]")).containsText("DGCL");
        page.locator("section[aria-labelledby=zones] summary").click();
        operator.check("publication-zones");
        assertThat(Files.readAllLines(
                        page.waitForDownload(() -> page.locator("#table").click())
                                .path()))
                .anyMatch(line -> line.contains("\"zone\";\"FRR\"") && line.contains("(au moins)\";20;"));
        assertThat(Files.readString(
                        page.waitForDownload(() -> page.locator("#file").click())
                                .path()))
                .contains("\"lists\":[{\"asOf\":\"");
    }

    /** Two more were recorded in a year of which both halves are published: it says of which publications they could be computed. */
    @Test
    void itNamesThePublicationsBesideWhichItTellsLess(Product product, Visitor operator) {
        int year = Year.now(ZoneId.of("Europe/Paris")).getValue() - 1;
        Page page = operator.signIn("reseau.creuse").page();
        publish(operator, "01/" + year, "06/" + year);
        publish(operator, "07/" + year, "12/" + year);
        preview(operator, "01/" + year, "12/" + year);
        assertThat(page.locator("#collisions")).hasCount(0);
        String sums =
                " from federation_sums s join federation_networks n on n.id = s.network_id where n.name = 'Creuse'"
                        + " and s.indicator = 'accompaniments' and s.commune_code = '*' and s.month = " + year + "09";
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            String id = database.value("select s.id" + sums);
            String counted = database.value("select s.cells" + sums);
            sum(database, id, more(counted, 2));
            preview(operator, "01/" + year, "12/" + year);
            assertThat(page.locator("#collisions")).containsText("-001, version 1");
            assertThat(page.locator("#collisions")).containsText("-002, version 1");
            operator.check("publication-collisions");
            sum(database, id, counted);
        }
    }

    private static void preview(Visitor operator, String from, String to) {
        Page page = operator.visit("/admin/publications/edit").page();
        page.locator("#title").fill("Bilan");
        page.locator("#firstMonth").fill(from);
        page.locator("#lastMonth").fill(to);
        page.locator("#preview").click();
        assertThat(page.locator("#frozen")).isVisible();
    }

    private static void publish(Visitor operator, String from, String to) {
        preview(operator, from, to);
        operator.page().locator("#sure").check();
        operator.page().locator("#publish").click();
        operator.page().waitForURL("**/publications/show?**");
    }

    private static void publish(Visitor operator) {
        Page page = operator.page();
        page.locator("#create").click();
        page.locator("#preview").click();
        operator.readErrors();
        assertThat(page.locator("#title-error")).not().isEmpty();
        page.locator("#title").fill("Bilan d’automne");
        page.locator("#preview").click();
        assertThat(page.locator("#frozen")).containsText("Bilan d’automne");
        operator.check("publication-preview");
        page.locator("#publish").click();
        assertThat(page.locator("#sure-error")).not().isEmpty();
        page.locator("#sure").check();
        page.locator("#publish").click();
        assertThat(page.locator("main")).containsText("figée et signée");
        assertThat(page.locator("main")).containsText("Bruno Cazals");
        assertThat(page.locator("main")).containsText("Elle correspond");
        operator.check("publication");
    }

    private static void takesAlong(Visitor operator) throws IOException {
        Page page = operator.page();
        page.locator("#texts").click();
        page.locator("#introduction").fill("Un automne de médiation dans le Lot.\n\nMerci aux structures.");
        page.waitForFunction("() => Object.keys(localStorage).some(name => name.startsWith('maillage-draft'))");
        page.reload();
        page.locator(".draft button").first().click();
        assertThat(page.locator("#introduction"))
                .hasValue("Un automne de médiation dans le Lot.\n\nMerci aux structures.");
        page.locator("#people").fill("Beaucoup de personnes viennent pour la première fois.");
        operator.check("publication-texts");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Les textes du rapport sont enregistrés");
        byte[] report = bytes(page.waitForDownload(() -> page.locator("#report").click()));
        assertThat(new String(report, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(bytes(page.waitForDownload(() -> page.locator("#report").click())))
                .isEqualTo(report);
        assertThat(bytes(page.waitForDownload(() -> page.locator("#table").click())))
                .isNotEmpty();
        assertThat(Files.readString(
                        page.waitForDownload(() -> page.locator("#file").click())
                                .path()))
                .startsWith("{\"content\":{")
                .contains("\"revision\":1");
        assertThat(bytes(page.waitForDownload(() -> page.locator("#signature").click())))
                .hasSize(64);
        assertThat(Files.readString(
                        page.waitForDownload(() -> page.locator("#key").click()).path()))
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }

    /** Whoever is not signed in reads at the address that is cited what it is, and the figures as long as the network says so. */
    private static void opensItToAnybody(Visitor operator, Visitor stranger) throws IOException {
        Page page = operator.page();
        String address = page.locator("#address").getAttribute("href").replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator("#citation")).hasValue(Pattern.compile("«.Bilan d’automne.».*" + address + "$"));
        assertThat(page.locator("#openness")).containsText("qu’à votre réseau");
        // Where the address of a version that does not exist leads.
        stranger.expectRefusals("/publications/show");
        Page cited = stranger.visit(address).page();
        assertThat(cited.locator("h1")).hasText("Bilan d’automne");
        assertThat(cited.locator("main")).containsText("version 1");
        assertThat(cited.locator("#closed")).isVisible();
        assertThat(cited.locator(".key-figure")).hasCount(0);
        assertThat(cited.locator("main")).not().containsText("Bruno Cazals");
        stranger.check("publication-cited");
        assertThat(stranger.statusOf(address + "/file")).isEqualTo(404);
        assertThat(stranger.statusOf(address.replaceFirst("1$", "9"))).isEqualTo(404);
        assertThat(stranger.statusOf("/publications/show")).isEqualTo(404);
        assertThat(bytes(cited.waitForDownload(() -> cited.locator("#signature").click())))
                .hasSize(64);
        assertThat(Files.readString(
                        cited.waitForDownload(() -> cited.locator("#key").click())
                                .path()))
                .startsWith("-----BEGIN PUBLIC KEY-----");
        opens(operator, stranger);
    }

    private static void opens(Visitor operator, Visitor stranger) throws IOException {
        Page page = operator.page();
        Page cited = stranger.page();
        page.locator("#show").click();
        assertThat(page.locator("#openness")).containsText("ouverts au public");
        operator.check("publication-open");
        cited.reload();
        assertThat(cited.locator(".key-figure").first()).isVisible();
        stranger.check("publication-cited-open");
        assertThat(Files.readString(
                        cited.waitForDownload(() -> cited.locator("#file").click())
                                .path()))
                .contains("\"address\":\"http");
        cited.locator("form.language button").click();
        assertThat(cited.locator("main")).containsText("Publication");
        assertThat(cited.locator("#about")).containsText("version 1");
        cited.locator("form.language button").click();

        page.locator("#keep").click();
        assertThat(page.locator("#openness")).containsText("qu’à votre réseau");
        cited.reload();
        assertThat(cited.locator("#closed")).isVisible();
    }

    private static void changesNothing(Visitor operator) {
        Page page = operator.page();
        page.locator("#correct").click();
        assertThat(page.locator("#notices .information")).containsText("il n’y a rien à corriger");
        assertThat(page.locator("#summary")).hasCount(0);
        operator.check("publication-unchanged");
        page.locator("main .behind a").click();
    }

    private static String more(String cells, int number) {
        Matcher total = TOTAL.matcher(cells);
        assertThat(total.find()).isTrue();
        return total.replaceFirst("total =" + (Integer.parseInt(total.group(1)) + number));
    }

    private static void sum(OwnerDatabase database, String id, String cells) {
        database.change("update federation_sums set version = version + 1, cells = ? where id = ?", cells, id);
        database.change(
                "update federation_sum_changes c join federation_sums s on s.network_id = c.network_id and s.month = c.month"
                        + " set c.times = c.times + 1 where s.id = ?",
                id);
    }

    private static void correct(Visitor operator) {
        Page page = operator.page();
        page.locator("#correct").click();
        page.locator("#reason").fill("Une structure a complété le dernier mois.");
        operator.check("publication-correction");
        page.locator("#sure").check();
        page.locator("main input#correct").click();
        assertThat(page.locator("main")).containsText("Une structure a complété le dernier mois.");
        assertThat(page.locator("main .lead")).containsText("version 2");
        operator.check("publication-corrected");
        page.locator("section:has(#revisions) li a").last().click();
        assertThat(page.locator("#replaced")).containsText("version 2");
        assertThat(page.locator("#correct")).hasCount(0);
        operator.check("publication-replaced");
    }

    private static void reads(Visitor person, OwnerDatabase database) {
        Page page = person.page();
        String role = "update access_assignments set role = ? where network_id ="
                + " (select id from federation_networks where name = 'Lot') and role = ?";
        database.change(role, "NETWORK_READER", "NETWORK_OPERATOR");
        try {
            person.visit("/admin/publications/list").check("publications-reader");
            assertThat(page.locator("#create")).hasCount(0);
            page.locator("th a").first().click();
            assertThat(page.locator("main .lead")).containsText("version 2");
            assertThat(page.locator("#report")).isVisible();
            assertThat(page.locator("#correct")).hasCount(0);
            String address = page.url().replaceFirst("^[^?]*", "");
            for (String closed : new String[] {"edit", "correction" + address, "texts" + address}) {
                assertThat(person.statusOf("/admin/publications/" + closed)).isEqualTo(404);
            }
        } finally {
            database.change(role, "NETWORK_OPERATOR", "NETWORK_READER");
        }
    }

    private static void isToldWhatWasTamperedWith(Visitor operator, OwnerDatabase database) {
        String change = "update publications_publications set title = ? where revision = 2 and network_id ="
                + " (select id from federation_networks where name = 'Lot')";
        database.change(change, "Un autre titre");
        try {
            Page page = operator.page();
            page.reload();
            assertThat(page.locator("#broken")).containsText("ne correspond pas");
            assertThat(page.locator(".key-figure")).hasCount(0);
            operator.check("publication-broken");
        } finally {
            database.change(change, "Bilan d’automne");
        }
    }
}
