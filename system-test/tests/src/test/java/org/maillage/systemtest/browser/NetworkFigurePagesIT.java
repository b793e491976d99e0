package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;

/** What the team of a network does with its figures: compares, looks them up, takes them along, finds them on a map, keeps a view. */
@InBrowser
class NetworkFigurePagesIT {

    private static final String AUTUMN = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    @Test
    void theYearBeforeStandsBesideEachKeyFigure(Visitor reader) {
        reader.signIn("reseau").visit(AUTUMN);
        Page page = reader.page();
        assertThat(page.locator("#total-accompaniments")).hasText("160");
        assertThat(page.locator("#change-accompaniments")).containsText("En hausse de 160 : rien un an plus tôt");
        reader.check("figures-compared");
        reader.visit("/admin/figures/dashboard?from=09/2019&to=12/2019");
        assertThat(page.locator("main")).not().containsText("En hausse");
    }

    @Test
    void filesHoldTheFiguresOfThePage(Visitor reader) throws IOException {
        reader.signIn("reseau").visit(AUTUMN);
        Page page = reader.page();
        int hidden = page.locator("main td", containing("masqué")).count()
                + page.locator(".key-figure strong", containing("masqué")).count();

        List<String> table = lines(page, "#csv");
        assertThat(table.get(0)).contains("Du mois", "Indicateur", "Nombre");
        assertThat(table)
                .anyMatch(line -> line.contains("\"Accompagnements\";\"accompaniments\";;\"Ensemble\";160;")
                        && line.contains("a été aidée"));
        assertThat(table.stream().filter(line -> line.contains("masqué")).count())
                .as("Hidden on the page and in the file")
                .isEqualTo(hidden);

        List<String> open = lines(page, "#open");
        assertThat(open.get(0))
                .isEqualTo(
                        "period_from,period_to,network,commune,indicator,edition,dimension,value,label,amount,hidden,threshold"
                                + ",unit,amount_before,difference,inhabitants,per_thousand,at_least,definition");
        assertThat(open)
                .hasSameSizeAs(table)
                .anyMatch(line -> line.contains(",accompaniments,1,total,,Ensemble,160,false,"));
        assertThat(String.join("", lines(page, "#schema"))).contains("\"name\":\"period_from\",\"type\":\"yearmonth\"");
        assertThat(bytes(page, "#xlsx")).startsWith('P', 'K');
    }

    private static byte[] bytes(Page page, String button) throws IOException {
        Download file = page.waitForDownload(() -> page.locator(button).click());
        return Files.readAllBytes(file.path());
    }

    private static List<String> lines(Page page, String button) throws IOException {
        return new String(bytes(page, button), StandardCharsets.UTF_8).lines().toList();
    }

    /** In the demonstration, a library of another network receives people in front of two partners, and sends others on. */
    @Test
    void fromMarchOnWhenTheDemonstrationLiesInOneYearPartnersAndRequestsAreRead(Visitor reader) {
        assumeThat(LocalDate.now(ZoneId.of("Europe/Paris")).getDayOfYear())
                .as("It worked for two months, all in one year")
                .isGreaterThan(60);
        reader.signIn("reseau.lot").visit("/admin/figures/dashboard");
        Page page = reader.page();
        assertThat(page.locator("#total-video_receptions")).hasText("14");
        assertThat(page.locator("#total-kilometres")).hasText(Pattern.compile("1\\D500 km"));
        assertThat(page.locator("#total-co2")).hasText("327 kg");
        assertThat(page.locator("#total-workshops")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=SCREEN]")).containsText("CPAM");
        assertThat(page.locator("section[aria-labelledby=SENT]")).containsText("C’est fait");
        assertThat(page.locator("section[aria-labelledby=WHO]")).containsText("EPCI de résidence");
        reader.check("figures-partners");

        reader.visit("/admin/indicators/edit");
        assertThat(page.locator("main")).containsText("Demandes envoyées à une autre structure");
        reader.visit("/admin/targets/edit");
        assertThat(page.locator("#indicator")).containsText("Visios avec un partenaire");
    }

    @Test
    void aStructureReadsWhatItPublishesOfThem(Visitor structure) {
        structure.signIn("structure.causse").visit("/admin/structure/published");
        assertThat(structure.page().locator("main")).containsText("Demandes envoyées à une autre structure");
        assertThat(structure.page().locator("main")).containsText("Par suite donnée");
        structure.check("published-partners");
    }

    @Test
    void filesOfNothingAreNotFound(Visitor reader) {
        reader.signIn("reseau");
        for (String asked : List.of("", "?from=09/2018&to=12/2018", "?from=12/2018&to=09/2018&format=CSV")) {
            reader.visitRefused("/admin/figures/file" + asked, 404);
        }
    }

    @Test
    void theMapIsReadInItsTableToo(Visitor operateur, Visitor reader) {
        operateur.signIn("operateur").visit("/admin/contours/file");
        operateur
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "communes.geojson", "application/geo+json", CONTOURS.getBytes(StandardCharsets.UTF_8)));
        operateur.page().locator("#examine").click();
        operateur.page().locator("#replace").click();
        assertThat(operateur.page().locator("#notices")).containsText("enregistrés");

        reader.signIn("reseau").visit(AUTUMN);
        Locator map = reader.page().locator("#map");
        // The others as discs, where the sites of the network are.
        assertThat(map.locator("svg a[aria-label*='accompagnements']")).hasCount(8);
        map.locator("summary").click();
        assertThat(map.locator("tbody tr").first()).isVisible();
        reader.page().locator("#rates summary").click();
        assertThat(reader.page().locator("#rates tbody tr").first()).containsText(",");
        reader.check("figures-map");
        map.locator("tbody a").first().click();
        assertThat(reader.page().locator("#commune")).not().hasValue("");
    }

    /** An outline and a centre alone, both of communes that the demonstration shows. */
    private static final String CONTOURS = """
            {"type":"FeatureCollection","features":[
            {"properties":{"code":"13100"},"geometry":{"type":"Polygon","coordinates":[[[4.78,43.76],[4.88,43.76],[4.88,43.82],[4.78,43.82],[4.78,43.76]]]}},
            {"properties":{"code":"13067"},"geometry":{"type":"Point","coordinates":[5.04,43.79]}}]}
            """;

    @Test
    void figuresAreLookedUpByNetworksAndStructures(Visitor network, Visitor structure) throws IOException {
        network.signIn("reseau").visit(AUTUMN);
        network.page().locator("#dictionary").click();
        assertThat(network.page().locator("section:has(> #networks) h3")).hasCount(25);
        Locator line =
                network.page().locator("details", containing("Accompagnements")).first();
        assertThat(line.locator("dl")).isHidden();
        line.locator("summary").focus();
        network.page().keyboard().press("Enter");
        assertThat(line.locator("dl")).isVisible();
        assertThat(line).containsText("Socle national");
        network.check("dictionary");
        assertThat(lines(network.page(), "#csv").get(0)).contains("Règle de comptage");

        structure.signIn("structure").visit("/admin/structure/published");
        structure.page().locator("#dictionary").click();
        assertThat(structure.page().locator("h1")).hasText("Dictionnaire des indicateurs");
    }

    /** What cannot be read is said, and nothing of what there may be. */
    @Test
    void aMistypedMonthIsSaidToBeOne(Visitor structure) {
        Page page = structure
                .signIn("structure")
                .visit("/admin/structure/published?month=13/2018")
                .page();
        assertThat(page.locator("#summary")).isVisible();
        assertThat(page.locator("main")).not().containsText("Rien n’est publié");
        structure.check("published-mistyped");
    }

    @Test
    void aViewIsKeptForTheTeam(Visitor reader) {
        reader.signIn("reseau").visit(AUTUMN);
        Page page = reader.page();
        page.locator("#name").fill("");
        page.locator("#keep").click();
        assertThat(page.locator("#name-error")).not().isEmpty();
        page.locator("#name").fill("Automne 2018");
        page.locator("#shared").check();
        page.locator("#keep").click();
        assertThat(page.locator("#notices")).containsText("Automne 2018");
        reader.visit("/admin/figures/dashboard");
        Locator kept = page.locator("#views a", new Page.LocatorOptions().setHasText("Automne 2018"));
        kept.click();
        assertThat(page.locator("#total-accompaniments")).hasText("160");
        reader.check("figures-view");
        page.locator("#views li input[type=submit]").first().click();
        assertThat(kept).hasCount(0);
    }

    @Test
    void thePrintedPageIsAboutFiguresOnly(Visitor reader) {
        reader.signIn("reseau").visit(AUTUMN);
        Page page = reader.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Workspace.output().resolve("screenshots/figures-printed.png")));
        assertThat(page.locator("#period")).isHidden();
        assertThat(page.locator("#views")).isHidden();
        assertThat(page.locator("#csv")).isHidden();
        assertThat(page.locator("#total-accompaniments")).isVisible();
        assertThat(page.locator(".key-figures .definition p").first()).isVisible();
        assertThat(page.locator("figure.months details table").first()).isVisible();
        for (String toggle :
                List.of(".definition summary.toggle", "figure summary", "a.button", "main input[type=submit]")) {
            assertThat(page.locator(toggle).locator("visible=true")).hasCount(0);
        }

        reader.visit("/admin/coverage/list");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Workspace.output().resolve("screenshots/coverage-printed.png")));
        assertThat(page.locator(".presets .button:not(.here)").locator("visible=true"))
                .hasCount(0);
        assertThat(page.locator(".presets .here").first()).isVisible();
        assertThat(page.locator(".presets .here").first()).hasCSS("color", "rgb(0, 0, 0)");
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
