package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Counting who comes by, at a counter whose line drops and where two people count. Weeks of its own, nobody else's. */
@InBrowser
class VisitsIT {

    private static final String ENTRIES = "/visits/entries";

    private static Locator tile(Page page, String nature) {
        return page.locator(".tap[data-nature=" + nature + "]");
    }

    private static Locator amount(Page page, String nature) {
        return tile(page, nature).locator(".tap-amount");
    }

    private static Locator cell(Page page, String date, String nature) {
        return page.locator("input[data-date='" + date + "'][data-nature=" + nature + "]");
    }

    /** What the server has, and not what the page shows. */
    private static int saved(Page page, String date, String nature) {
        return (int) page.evaluate("""
                async ([date, nature]) => {
                  const { site, address } = document.querySelector('[data-counting]').dataset;
                  const query = new URLSearchParams({ site, from: date, to: date });
                  const cells = await (await fetch(address + '?' + query)).json();
                  return (cells.find(cell => cell.nature === nature) || { amount: 0 }).amount;
                }""", new Object[] {date, nature});
    }

    @Test
    void oneTapCountsAndIsTakenBack(Visitor person) {
        String day = "2026-03-03";
        person.signIn("mediation").visit("/visits/count?date=" + day);
        Page page = person.page();
        tile(page, "PRINTING").click();
        assertThat(amount(page, "PRINTING")).hasText("1");
        Keyboard keys = page.keyboard();
        keys.press("Digit1");
        keys.press("Digit1");
        keys.press("Digit0");
        assertThat(amount(page, "INFORMATION")).hasText("2");
        assertThat(amount(page, "OTHER")).hasText("1");
        assertThat(page.locator("#sum")).hasText("4");
        keys.press("Control+z");
        assertThat(amount(page, "OTHER")).hasText("0");
        page.locator("#undo").click();
        assertThat(amount(page, "INFORMATION")).hasText("1");
        assertThat(page.locator("#waiting")).isEmpty();
        assertThat(saved(page, day, "INFORMATION")).isEqualTo(1);
        assertThat(saved(page, day, "OTHER")).isZero();
        assertThat(tile(page, "OTHER").boundingBox().height).isGreaterThanOrEqualTo(44);
        person.check("visits-count");
    }

    /** What was tapped while the line was down is sent when it is back, also by a page that was closed meanwhile, and once. */
    @Test
    void tapsSurviveALostLine(Visitor person) {
        String day = "2026-03-10";
        person.expectRefusals(ENTRIES);
        person.signIn("mediation").visit("/visits/count?date=" + day);
        Page page = person.page();
        page.context().setOffline(true);
        tile(page, "DOCUMENTS").click();
        tile(page, "DOCUMENTS").click();
        assertThat(amount(page, "DOCUMENTS")).hasText("2");
        assertThat(page.locator("#waiting")).containsText("Pas encore enregistré : 2");
        person.check("visits-offline");
        page.context().setOffline(false);
        assertThat(page.locator("#waiting")).isEmpty();
        assertThat(saved(page, day, "DOCUMENTS")).isEqualTo(2);

        page.context().setOffline(true);
        tile(page, "DOCUMENTS").click();
        assertThat(page.locator("#waiting")).containsText("1");
        page.context().setOffline(false);
        person.visit("/visits/count?date=" + day);
        page.waitForCondition(() -> saved(page, day, "DOCUMENTS") == 3);
        assertThat(page.locator("#waiting")).isEmpty();
    }

    @Test
    void theGridIsFilledInWithTheKeyboard(Visitor person) {
        person.signIn("mediation").visit("/visits/week?week=2026-03-18");
        Page page = person.page();
        Keyboard keys = page.keyboard();
        assertThat(cell(page, "2026-03-16", "INFORMATION")).isFocused();
        keys.type("4");
        keys.press("ArrowRight");
        keys.type("12");
        keys.press("Enter");
        keys.type("3");
        keys.press("ArrowUp");
        assertThat(cell(page, "2026-03-17", "INFORMATION")).isFocused();
        keys.press("ArrowLeft");
        assertThat(cell(page, "2026-03-16", "INFORMATION")).isFocused();
        assertThat(page.locator("#total")).hasText("19");
        assertThat(page.locator("[data-column='2026-03-17']")).hasText("15");
        page.waitForCondition(() -> saved(page, "2026-03-17", "FREE_ACCESS") == 3);
        person.visit("/visits/count?date=2026-03-17");
        assertThat(amount(page, "INFORMATION")).hasText("12");
        tile(page, "INFORMATION").click();
        page.waitForCondition(() -> saved(page, "2026-03-17", "INFORMATION") == 13);
        person.visit("/visits/week?week=2026-03-18");
        assertThat(cell(page, "2026-03-17", "INFORMATION")).hasValue("13");
        assertThat(page.locator("#total")).hasText("20");
        person.check("visits-week");
    }

    @Test
    void aCellWaitsForTheLineAndTwoPeopleAreTold(Visitor person, Visitor colleague) {
        String day = "2026-03-24";
        person.expectRefusals(ENTRIES);
        colleague.expectRefusals(ENTRIES);
        person.signIn("mediation").visit("/visits/week?week=" + day);
        colleague.signIn("mediation").visit("/visits/week?week=" + day);
        Page mine = person.page();
        Page theirs = colleague.page();
        mine.context().setOffline(true);
        fill(mine, day, "5");
        Locator unsaved = mine.locator("td:has(input[data-date='" + day + "'][data-nature=VIDEO]) .waiting");
        assertThat(unsaved).hasText("pas encore enregistré");
        person.check("visits-week-offline");
        mine.context().setOffline(false);
        assertThat(unsaved).isHidden();
        assertThat(saved(mine, day, "VIDEO")).isEqualTo(5);

        fill(theirs, day, "7");
        assertThat(theirs.locator("#conflicts")).containsText("quelqu’un a noté 5 pendant que vous écriviez 7");
        assertThat(saved(theirs, day, "VIDEO")).isEqualTo(5);
        colleague.check("visits-week-conflict");
        theirs.locator("#conflicts button").last().click();
        theirs.waitForCondition(() -> saved(theirs, day, "VIDEO") == 7);
    }

    private static void fill(Page page, String day, String value) {
        cell(page, day, "VIDEO").click();
        page.keyboard().type(value);
        page.keyboard().press("Enter");
    }
}
