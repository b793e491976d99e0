package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demonstration shows what the Pays d'Arles published for autumn 2018. */
@InBrowser
class PublishedFiguresIT {

    private static final String AUTUMN = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    @Test
    void showsThePublishedFigures(Visitor reader) {
        reader.signIn("reseau").visit(AUTUMN);
        Page page = reader.page();
        assertThat(page.locator(".key-figure").nth(0)).containsText("160");
        assertThat(page.locator(".key-figure").nth(1)).containsText("104");
        Locator people = page.locator("section[aria-labelledby=WHO]");
        assertThat(people.locator("tr", containing("Moins de 26 ans"))).containsText("5 %");
        assertThat(people.locator("tr", containing("26 – 45 ans"))).containsText("23 %");
        assertThat(people.locator("tr", containing("46 ans et plus"))).containsText("72 %");
        assertThat(people.locator("tr", containing("Féminin"))).containsText("52");
        assertThat(people.locator("tr", containing("Masculin"))).containsText("52");
        Locator communes =
                page.locator("section[aria-labelledby=WHERE] table.bars").last();
        assertThat(communes).containsText("Saint-Étienne-du-Grès");
        assertThat(communes.locator("tbody tr")).hasCount(8);
    }

    /** Who the people of one month are would tell who came when: only the year says it. */
    @Test
    void offersWhatCanBeShownInstead(Visitor reader) {
        reader.signIn("reseau").visit("/admin/figures/dashboard?from=10/2018&to=10/2018");
        Page page = reader.page();
        assertThat(page.locator("section[aria-labelledby=WHO] table")).hasCount(0);
        reader.check("figures-withheld");
        page.locator("#withheld a", new Page.LocatorOptions().setHasText("2018"))
                .last()
                .click();
        assertThat(page.locator(".key-figure").nth(0)).containsText("160");
        assertThat(page.locator("section[aria-labelledby=WHO] table")).hasCount(6);
    }

    /** A reception desk counts who comes by; nobody need be helped for its network to read it. */
    @Test
    void visitsAloneAreRead(Visitor desk, Visitor reader) {
        desk.signIn("mediation").visit("/visits/week?week=2025-03-10");
        Locator cell = desk.page().locator("input[data-date='2025-03-10'][data-nature=INFORMATION]");
        cell.fill("12");
        cell.press("Enter");
        reader.signIn("reseau");
        Page page = reader.page();
        Locator visits = page.locator("#total-visits");
        page.waitForCondition(() -> {
            reader.visit("/admin/figures/dashboard?from=03/2025&to=03/2025");
            return visits.count() == 1;
        });
        assertThat(visits).hasText("12");
        reader.check("figures-visits");
    }

    /** Of one month that tells enough, day by day; of more months at once, by month. */
    @Test
    void aMonthIsReadByDay(Visitor mediator, Visitor reader) {
        mediator.signIn("mediation");
        for (String day : List.of("2021-05-04", "2021-05-11", "2021-05-18", "2021-05-25")) {
            mediator.visit("/activities/day?day=" + day);
            Page form = mediator.page();
            form.locator("input[name=how][value=GROUP]").check();
            form.locator("#site").selectOption("REMOTE");
            form.locator("#anonymous").fill("12");
            form.locator("input[name=themes][value=EMAIL]").check();
            form.keyboard().press("Control+Enter");
            assertThat(form.locator(".record").first()).containsText("12 participants");
        }
        reader.signIn("reseau");
        Page page = reader.page();
        page.waitForCondition(() -> {
            reader.visit("/admin/figures/dashboard?from=05/2021&to=05/2021");
            return page.locator("#total-accompaniments", containingPage("48")).count() == 1;
        });
        reader.check("figures-days");
        page.locator("#days summary").click();
        assertThat(page.locator("#days tbody tr")).hasCount(31);
        assertThat(page.locator("#days tbody tr").nth(3)).hasText("mar. 4 12");
        assertThat(page.locator("#days tbody tr").nth(4)).hasText("mer. 5 0");
        reader.visit("/admin/figures/dashboard?from=05/2021&to=06/2021");
        assertThat(page.locator("#total-accompaniments")).hasText("48");
        assertThat(page.locator("#days")).hasCount(0);
    }

    private static Page.LocatorOptions containingPage(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /** Where nobody came the year before, nothing is hidden; how far off an estimate may be stands beside it. */
    @Test
    void anEstimateSaysBetweenWhatItLies(Visitor reader) {
        reader.signIn("reseau.lot").visit("/admin/figures/dashboard");
        Page page = reader.page();
        assertThat(page.locator("#error")).containsText("Entre");
        assertThat(page.locator("#change-people_distinct")).hasText("Personne un an plus tôt");
        reader.check("figures-estimate");
    }

    @Test
    void speaksEnglish(@InBrowser.English Visitor reader) {
        reader.signIn("reseau").visit(AUTUMN).check("figures-english");
        assertThat(reader.page().locator("main")).containsText("Accompaniments");
        assertThat(reader.page().locator("main")).containsText("People helped");
    }

    @Test
    void showsTheOtherNetworkNothingOfThis(Visitor reader) {
        reader.signIn("reseau.lot").visit(AUTUMN);
        assertThat(reader.page().locator("main")).not().containsText("160");
    }

    private static Locator.LocatorOptions containing(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
