package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;

/** Maps: their outlines come in by a file, and they are read by keyboard and in their table as well as by eye. */
@InBrowser
class MapsIT {

    private static final String PAYS_D_ARLES = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    @Test
    void outlinesAreLookedAtThenTakenOver(Visitor operateur) {
        operateur.signIn("operateur").visit("/admin/contours/file");
        Page page = operateur.page();
        choose(operateur, "99999");
        assertThat(page.locator(".remarks")).containsText("code inconnu");
        assertThat(page.locator("#replace")).hasCount(0);
        operateur.check("contours-refused");
        choose(operateur, "46042");
        page.locator("#replace").click();
        assertThat(page.locator("#notices")).containsText("enregistrés");
        operateur.check("contours");
    }

    private static void choose(Visitor operator, String code) {
        choose(operator, List.of(feature(code, "[[1.4,44.4],[1.5,44.4],[1.5,44.5],[1.4,44.4]]")));
    }

    private static String feature(String code, String ring) {
        return "{\"properties\":{\"code\":\"" + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring
                + "]}}";
    }

    private static void choose(Visitor operator, List<String> features) {
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "contours.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
        operator.page().locator("#examine").click();
        operator.page().locator("#result").waitFor();
    }

    /** The reader chooses between their communes and them. */
    @Test
    void epcisAreDrawnOnceTheirOutlinesAreTakenOver(Product product, Visitor operateur, Visitor network)
            throws Exception {
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            Marks.awaitNone(database);
            try {
                drawEpcis(operateur, network);
            } finally {
                database.change("delete from directory_contours where level = 'EPCI'");
            }
        }
    }

    private static void drawEpcis(Visitor operateur, Visitor network) {
        Page page = network.signIn("reseau").visit(PAYS_D_ARLES).page();
        assertThat(page.locator("#map svg.map-drawing circle.area")).not().hasCount(0);
        assertThat(page.locator("#kinds")).hasCount(0);

        operateur.signIn("operateur").visit("/admin/contours/file");
        choose(
                operateur,
                List.of(
                        feature("241300417", "[[4.3,43.4],[4.8,43.4],[4.8,43.85],[4.3,43.85],[4.3,43.4]]"),
                        feature("241300375", "[[4.8,43.6],[5.0,43.6],[5.0,43.85],[4.8,43.85],[4.8,43.6]]"),
                        feature("200035087", "[[4.75,43.85],[5.1,43.85],[5.1,44.0],[4.75,44.0],[4.75,43.85]]")));
        operateur.page().locator("#replace").click();
        assertThat(operateur.page().locator("#notices")).containsText("enregistrés");
        network.visit(PAYS_D_ARLES);
        page.locator("#kinds a").getByText("Par EPCI").click();
        assertThat(page.locator("#kinds a[aria-current=true]")).hasText("Par EPCI");
        assertThat(page.locator("#map figcaption")).containsText("par EPCI");
        page.locator("#map summary").click();
        int rows = page.locator("#map tbody tr").count();
        Assertions.assertThat(rows).isGreaterThan(1);
        assertThat(page.locator("#map svg.map-drawing path.area")).hasCount(rows);
        network.check("map-epci");
        page.locator("#measures a").getByText("Pour 1 000 habitants").click();
        assertThat(page.locator("#map figcaption")).containsText("pour 1 000 habitants, par EPCI");
        assertThat(page.locator("#map tbody tr")).hasCount(rows);
        assertThat(page.locator("#map .map-legend")).containsText("0,");
        network.check("map-epci-rates");
        keepAndFindAgain(network);
    }

    /** A kept view opens the map that was chosen. */
    private static void keepAndFindAgain(Visitor network) {
        Page page = network.page();
        page.locator("#name").fill("Automne par EPCI");
        page.locator("#keep").click();
        assertThat(page.locator("#notices")).containsText("Automne par EPCI");
        assertThat(page.locator("#kinds a[aria-current=true]")).hasText("Par EPCI");
        network.visit("/admin/figures/dashboard");
        page.locator("#views a").getByText("Automne par EPCI").click();
        assertThat(page.locator("#kinds a[aria-current=true]")).hasText("Par EPCI");
        assertThat(page.locator("#measures a[aria-current=true]")).hasText("Pour 1 000 habitants");
        page.locator("#views li input[type=submit]").first().click();
        assertThat(page.locator("#views a").getByText("Automne par EPCI")).hasCount(0);
        assertThat(page.locator("#kinds a[aria-current=true]")).hasText("Par EPCI");
    }

    @Test
    void eachAreaIsALinkWithItsFigureAndTheTableSaysTheSame(Visitor visitor) {
        visitor.visit("/catalogue");
        Locator map = visitor.page().locator("#departements");
        assertThat(map.locator("svg a[href]")).hasCount(7);
        assertThat(map.locator("svg a[aria-label*='Bouches-du-Rhône']")).hasCount(1);
        assertThat(map.locator("svg a[aria-label='Hautes-Alpes\u202f: chiffre masqué']"))
                .hasCount(1);
        map.locator("summary").focus();
        visitor.page().keyboard().press("Enter");
        assertThat(map.locator("tbody tr").nth(1)).containsText("masqué");
        map.locator("svg a").first().focus();
        assertThat(map.locator("svg a").first()).isFocused();
        assertThat(visitor.page().locator("#discs svg circle.hidden-disc")).hasCount(1);
        assertThat(visitor.page().locator("#undrawn details")).hasAttribute("open", "open");
    }
}
