package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;

/** A network sees where its sites are and which communes are far from all of them; a structure, what is read of its own. */
@InBrowser
class CoveragePagesIT {

    private static final String PAGE = "/admin/coverage/list";

    /** An outline and centres of communes of the Lot; the network has its sites in Gramat and Figeac. */
    private static final String CONTOURS = """
            {"type":"FeatureCollection","features":[
            {"properties":{"code":"46042"},"geometry":{"type":"Polygon","coordinates":[[[1.38,44.40],[1.50,44.40],[1.50,44.50],[1.38,44.50],[1.38,44.40]]]}},
            {"properties":{"code":"46128"},"geometry":{"type":"Polygon","coordinates":[[[1.68,44.74],[1.78,44.74],[1.78,44.82],[1.68,44.82],[1.68,44.74]]]}},
            {"properties":{"code":"46102"},"geometry":{"type":"Polygon","coordinates":[[[1.98,44.58],[2.08,44.58],[2.08,44.64],[1.98,44.64],[1.98,44.58]]]}},
            {"properties":{"code":"46309"},"geometry":{"type":"Point","coordinates":[1.47,44.89]}}]}
            """;

    private static void forgetContours(Product product) {
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            database.change("delete from directory_contours where level = 'COMMUNE' and code like '46%'");
        }
    }

    @Test
    void gapsAreListedAndMeasuredOnceTheCommunesAreKnown(Product product, Visitor reader, Visitor operateur)
            throws IOException {
        forgetContours(product);
        Page page = reader.signIn("reseau.lot").visit(PAGE).page();
        assertThat(page.locator("#today-sites")).hasText("2");
        assertThat(page.locator("#today-opening_hours")).containsText("35");
        assertThat(page.locator("#unmeasured")).containsText("Contours des cartes");
        assertThat(page.locator("#gaps ~ nav a")).hasCount(2);
        assertThat(page.locator("#gaps ~ nav [aria-current=true]")).hasText("Dans la commune");
        assertThat(page.locator("div:has(> p #concerned)"))
                .containsText("Habitants sans lieu ouvert dans leur commune");
        assertThat(page.locator("section[aria-labelledby=communes-list] tbody tr")
                        .first())
                .containsText("Cahors");
        reader.check("coverage-unmeasured");
        page.locator("#gaps ~ nav a").nth(1).click();
        page.waitForURL("**?within=epci");
        assertThat(page.locator("section[aria-labelledby=communes-list]")).not().containsText("Lacapelle-Marival");

        takeOver(operateur);
        reader.visit(PAGE + "?within=20");
        assertThat(page.locator("div:has(> p #concerned)")).containsText("à moins de 20 km");
        assertThat(page.locator("#unmeasured")).hasCount(0);
        assertThat(page.locator("#gaps ~ nav a")).hasCount(6);
        Locator rows = page.locator("section[aria-labelledby=communes-list] tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.first()).containsText("Cahors");
        assertThat(rows.first()).containsText("km");
        assertThat(rows.last()).containsText("Accueil de Gramat");
        assertThat(page.locator("#map svg")).not().hasCount(0);
        assertThat(page.locator("main")).containsText("n’ont pas de centre connu");
        reader.check("coverage");

        Download download = page.waitForDownload(() -> page.locator("#take").click());
        List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("\"46042\";\"Cahors\"").contains("Accueil de");
        forgetContours(product);
    }

    private static void takeOver(Visitor operator) {
        operator.signIn("operateur").visit("/admin/contours/file");
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "communes.geojson", "application/geo+json", CONTOURS.getBytes(StandardCharsets.UTF_8)));
        operator.page().locator("#examine").click();
        operator.page().locator("#replace").click();
        assertThat(operator.page().locator("#notices")).containsText("enregistrés");
    }

    /** In one page: the figures of the région are drawn by département, which needs no file. */
    @Test
    void aRegionReadsTheSitesOfItsNetworks(@InBrowser.English Visitor region) {
        Page page = region.signIn("region").visit(PAGE + "?within=commune").page();
        assertThat(page.locator("#today-sites")).hasText("8");
        assertThat(page.locator("#today-communes_covered")).hasText("8");
        assertThat(page.locator("#map svg")).not().hasCount(0);
        assertThat(page.locator("section[aria-labelledby=communes-list] tbody tr"))
                .hasCount(100);
        region.check("coverage-region-english");
    }

    /** Its share on the map is that of its own page, from which the way leads back. */
    @Test
    void eachDepartementOfARegionCanBeOpened(Visitor region) {
        Page page = region.signIn("region").visit(PAGE + "?within=commune").page();
        assertThat(page.locator("#map svg a")).hasCount(6);
        page.locator("#map summary").click();
        Locator row = page.locator("#map tbody tr", new Page.LocatorOptions().setHasText("Bouches-du-Rhône"));
        String percent = row.locator("td").innerText();
        row.locator("a").click();

        page.waitForURL("**/list?within=commune&departement=13");
        assertThat(page.locator("#gaps")).hasText("Zones blanches\u202f: Bouches-du-Rhône");
        assertThat(page.locator("div:has(> p #concerned) .change")).containsText("Soit " + percent);
        assertThat(page.locator("div:has(> p #communes) .change")).containsText("du département");
        assertThat(page.locator("section[aria-labelledby=communes-list] tbody tr")
                        .first())
                .containsText("Marseille");
        assertThat(page.locator("#gaps ~ nav a").last()).hasAttribute("href", PAGE + "?within=epci&departement=13");
        region.check("coverage-departement");

        Download download = page.waitForDownload(() -> page.locator("#take").click());
        assertThat(rows(download)).isNotEmpty().allMatch(line -> line.startsWith("\"13"));
        page.locator("#whole").click();
        assertThat(page.locator("#gaps")).hasText("Zones blanches");
        region.visit(PAGE + "?departement=75");
        assertThat(page.locator("#whole")).hasCount(0);
    }

    private static List<String> rows(Download download) {
        try {
            List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDashboardTellsTheSitesOfTodayAndLeadsThere(Visitor reader) {
        Page page = reader.signIn("reseau").visit("/admin/figures/dashboard").page();
        assertThat(page.locator("#today-sites")).hasText("8");
        assertThat(page.locator("#today-sites_unconfirmed")).hasText("0");
        reader.check("figures-sites");
        page.locator("#coverage").click();
        assertThat(page.locator("h1")).containsText("Couverture du territoire");
    }

    @Test
    void aStructureSeesWhatIsReadOfItsSites(Product product, Visitor structure, Visitor network) {
        Page page = structure
                .signIn("structure")
                .visit("/admin/structure/published")
                .page();
        Locator own = page.locator("section[aria-labelledby=own-sites]");
        assertThat(own.locator("tbody tr")).hasCount(8);
        assertThat(own.locator("tbody tr").first()).containsText("Pays d’Arles, Provence-Alpes-Côte d’Azur");
        structure.check("published-sites");
        assertThat(structure.statusOf(PAGE)).isEqualTo(404);
        assertThat(structure.statusOf("/admin/coverage/file")).isEqualTo(404);

        String name = "Médiathèque de Barbentane";
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            database.change("update coverage_sites set confirmed_on = '2020-01-02' where name = ?", name);
            network.signIn("reseau").visit(PAGE);
            assertThat(network.page().locator("section[aria-labelledby=unconfirmed] tbody tr"))
                    .containsText(name);
            assertThat(network.page().locator("#today-sites_unconfirmed")).hasText("1");
            network.check("coverage-unconfirmed");
            database.change("update coverage_sites set confirmed_on = current_date where name = ?", name);
        }
    }
}
