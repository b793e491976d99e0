package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The platform takes lists of priority areas over; networks read figures and coverage by zone. */
@InBrowser
class PriorityPagesIT {

    private static final String AUTUMN = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    /** What the demonstration has of the QPV, with a code that lost its zero and one that is none. */
    private static final String QUARTIERS = """
            code_qp;lib_qp;insee_com
            QN00101M;Grande Reyssouze;1053
            QN01305M;Roquecoquille;13027
            QN01309M;Griffeuille;13004
            QN01310I;Barriol;13004
            QN01311I;Le Trébon;13004
            QN01312M;Centre Historique - Ferrages;13108
            QN01325M;Centre Historique;13067
            QN02301M;L’Albatros;23096
            QN04601M;Terre Rouge;46042
            """;

    private static Locator line(Page page, String zone) {
        return page.locator("#by-zone tbody tr", new Page.LocatorOptions().setHasText(zone));
    }

    private static void choose(Visitor operator, String file) {
        operator.page().locator("#choice input[value=QPV]").check();
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload("qpv.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        operator.page().locator("#examine").click();
    }

    @Test
    void aListIsLookedAtThenTakenOverWithItsSource(Visitor operateur) {
        Page page = operateur.signIn("operateur").visit("/admin/priority/file").page();
        assertThat(page.locator("section[aria-labelledby=known]")).containsText("extrait pour la démonstration");
        operateur.check("priority");
        choose(operateur, "nom;prénom\nA;B\n");
        assertThat(page.locator("#file-error")).containsText("code_qp");
        choose(operateur, QUARTIERS + "QP013009;Of 2015;13004\nQN01399M;Nowhere;99999\n");
        assertThat(page.locator(".remarks")).containsText("99999");
        assertThat(page.locator(".notice")).containsText("ne sera pas repris");
        assertThat(page.locator("#replace")).hasCount(0);
        operateur.check("priority-refused");
        choose(operateur, QUARTIERS);
        assertThat(page.locator(".remarks")).containsText("perdu son zéro");
        page.locator("#replace").click();
        assertThat(page.locator("#source-error")).not().isEmpty();
        page.locator("#source").fill("Le décret 2023-1314");
        page.locator("#asOf").fill("01/01/2024");
        operateur.check("priority-found");
        page.locator("#replace").click();
        assertThat(page.locator("#notices")).containsText("enregistrée");
        assertThat(page.locator("section[aria-labelledby=known]")).containsText("Le décret 2023-1314, au 01/01/2024");
    }

    @Test
    void aNetworkReadsItsFiguresByZone(Visitor reader) throws IOException {
        Page page = reader.signIn("reseau").visit(AUTUMN).page();
        assertThat(page.locator("#rate")).containsText("pour 1 000 habitants du territoire");
        assertThat(page.locator("#by-zone tbody tr")).hasCount(3);
        assertThat(line(page, "(QPV)")).containsText("≥");
        assertThat(line(page, "(FRR)")).containsText("6");
        assertThat(page.locator("section[aria-labelledby=zones]")).containsText("au moins");
        assertThat(page.locator("section[aria-labelledby=zones]")).containsText("DGCL");
        page.locator("section[aria-labelledby=zones] summary").click();
        reader.check("figures-zones");
        List<String> lines = Files.readAllLines(
                page.waitForDownload(() -> page.locator("#open").click()).path(), StandardCharsets.UTF_8);
        assertThat(lines).anyMatch(line -> line.contains(",accompaniments,1,zone,QPV,"));

        page.locator("#commune").selectOption("13004");
        page.locator("#show").click();
        page.waitForURL(address -> address.contains("commune=13004"));
        assertThat(page.locator("#rate")).containsText("de la commune");
        assertThat(page.locator("#by-zone")).hasCount(0);
    }

    @Test
    void aNetworkReadsItsFiguresByZoneInEnglish(@InBrowser.English Visitor reader) {
        Page page = reader.signIn("reseau").visit(AUTUMN).page();
        assertThat(line(page, "Communes neither QPV nor FRR")).hasCount(1);
        reader.check("figures-zones-english");
    }

    @Test
    void gapsAreListedByZone(Visitor reader) throws IOException {
        Page page = reader.signIn("reseau")
                .visit("/admin/coverage/list?within=commune")
                .page();
        assertThat(page.locator("#by-zone tbody tr")).hasCount(3);
        assertThat(line(page, "(QPV)")).containsText("4");
        reader.check("coverage-zones");
        page.locator("a[href*='zone=frr']").first().click();
        page.waitForURL("**zone=frr**");
        Locator rows = page.locator("section[aria-labelledby=communes-list] tbody tr");
        assertThat(rows).hasCount(5);
        assertThat(page.locator("section[aria-labelledby=communes-list]")).not().containsText("Eygalières");
        assertThat(page.locator("section[aria-labelledby=communes-list] h3")).containsText("Seules les communes FRR");
        reader.check("coverage-zone");
        List<String> lines = Files.readAllLines(
                page.waitForDownload(() -> page.locator("#take").click()).path(), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).endsWith("\"FRR\"");
        page.locator("#gaps ~ nav a").nth(1).click();
        page.waitForURL(address -> address.contains("within=epci") && address.contains("zone=frr"));
    }

    @Test
    void aDepartementReadsItsCoverageByZoneInEnglish(@InBrowser.English Visitor reader) {
        Page page = reader.signIn("reseau.lot")
                .visit("/admin/coverage/list?within=commune&zone=qpv")
                .page();
        assertThat(page.locator("section[aria-labelledby=communes-list] tbody tr"))
                .containsText("QPV (Terre Rouge), FRR");
        reader.check("coverage-zone-english");
    }
}
