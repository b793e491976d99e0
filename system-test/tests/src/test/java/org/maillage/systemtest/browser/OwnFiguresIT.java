package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The structure of the demonstration reads its autumn of 2018, and finds what its network reads. */
@InBrowser
class OwnFiguresIT {

    private static final String AUTUMN = "/figures/show?from=2018-09-01&to=2018-12-31";

    /** The same as {@link PublishedFiguresIT} finds for the network: one definition, one counting. */
    @Test
    void aStructureReadsWhatItsNetworkReads(Visitor structure) {
        structure.signIn("structure").visit(AUTUMN);
        Page page = structure.page();
        assertThat(page.locator("#total-accompaniments")).hasText("160");
        assertThat(page.locator("#total-people")).hasText("104");
        Locator people = page.locator("section[aria-labelledby=people]");
        assertThat(people.locator("tr", containing("Féminin"))).containsText("52");
        assertThat(people.locator("tr", containing("46 ans et plus"))).containsText("72 %");
        structure.check("own-figures");
    }

    @Test
    void choicesCombineAndStandInTheAddress(Visitor structure) throws IOException {
        structure.signIn("structure").visit(AUTUMN + "&compare=YEAR");
        Page page = structure.page();
        page.locator("#filter summary").click();
        page.locator("#gender").selectOption("FEMALE");
        page.locator("#show").click();
        page.waitForURL(url -> url.contains("gender=FEMALE") && url.contains("compare=YEAR"));
        assertThat(page.locator("#total-people")).hasText("52");
        structure.check("own-figures-filtered");

        String counted = page.locator("#total-activities").textContent();
        Download file = page.waitForDownload(() -> page.locator("#csv").click());
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(1 + Integer.parseInt(counted));
        assertThat(lines).allMatch(line -> line.contains("Genre") || line.contains("Féminin"));
    }

    @Test
    void aViewIsKeptAndFoundAgain(Visitor structure) {
        structure.signIn("structure").visit(AUTUMN);
        Page page = structure.page();
        page.locator("#name").fill("Automne des chiffres");
        page.locator("#keep").click();
        Locator kept = page.locator("#views a", new Page.LocatorOptions().setHasText("Automne des chiffres"));
        assertThat(kept).hasCount(1);
        structure.visit("/figures/show");
        kept.click();
        assertThat(page.locator("#total-accompaniments")).hasText("160");
    }

    @Test
    void whatIsNoChoiceIsSaidAndNothingBreaks(Visitor structure) {
        structure.signIn("structure").visit("/figures/show?theme=NONE&from=2018-09-01&to=2018-12-31");
        assertThat(structure.page().locator("main")).containsText("n’existe pas");
        structure.visit("/figures/show?from=2018-12-31&to=2018-09-01");
        assertThat(structure.page().locator("main")).containsText("vient après");
        structure.visit("/figures/show?epci=000000000&from=2018-09-01&to=2018-12-31");
        assertThat(structure.page().locator("main")).containsText("Rien n’est noté");
    }

    private static Locator.LocatorOptions containing(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
