package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Maps: their outlines come in by a file, and they are read by keyboard and in their table as well as by eye. */
@InBrowser
class MapsIT {

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
        String file = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1.4,44.4],[1.5,44.4],[1.5,44.5],[1.4,44.4]]]}}]}";
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "communes.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
        operator.page().locator("#examine").click();
        operator.page().locator("#result").waitFor();
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
