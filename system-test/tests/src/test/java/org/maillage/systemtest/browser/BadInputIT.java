package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed: a message at the field, what was typed is kept, nothing is half saved. */
@InBrowser
class BadInputIT {

    private static final String DAY = "/activities/day";

    @ParameterizedTest
    @CsvSource({"01/01/2099", "31/02/2026", "hier", "01/01/1950", "<script>alert(1)</script>"})
    void aDateThatIsNoneIsRefusedAtTheDate(String typed, Visitor mediator) {
        Page page = mediator.signIn("mediation").visit(DAY).page();
        page.locator("#date").fill(typed);
        tickAndSave(page);
        assertThat(page.locator("#date-error")).not().isEmpty();
        assertThat(page.locator("#date")).hasValue(typed.substring(0, Math.min(10, typed.length())));
        assertThat(page.locator("input[name=themes][value=EMAIL]")).isChecked();
    }

    @ParameterizedTest
    @CsvSource({"0", "25h", "-3", "😀"})
    void aDurationThatIsNoneIsRefusedAtTheDuration(String typed, Visitor mediator) {
        Page page = mediator.signIn("mediation").visit(DAY).page();
        page.locator("input[name=minutes][value='0']").check();
        page.locator("#typed").fill(typed);
        tickAndSave(page);
        assertThat(page.locator("#typed-error:not(:empty), #minutes-error:not(:empty)"))
                .isVisible();
        // A duration that could be read comes back as durations are written: 25h as 25 h.
        assertThat(page.locator("#typed")).hasValue(Pattern.compile("^" + typed.replace("h", "")));
    }

    @Test
    void anUnknownCommuneIsRefusedAtTheCommune(Visitor mediator) {
        Page page = mediator.signIn("mediation").visit(DAY).page();
        page.locator("#site").selectOption("HOME");
        page.locator("#commune_input").fill("Trifouillis-les-Oies");
        tickAndSave(page);
        assertThat(page.locator("#commune-error")).not().isEmpty();
    }

    /** SQL, markup and emoji are a name like any other: shown as they were typed, and nothing else. */
    @ParameterizedTest
    @CsvSource({"'; DROP TABLE activities_activities; --", "<b>Zoé</b><script>alert(1)</script>", "Zoé 😀 O’Hara"})
    void aStrangeNameIsOnlyAName(String name, Visitor mediator) {
        Page page = mediator.signIn("mediation").visit("/beneficiaries/edit").page();
        page.locator("#firstName").fill("Ève");
        page.locator("#lastName").fill(name);
        page.locator("#save").click();
        assertThat(page.locator("#notices")).not().isEmpty();
        mediator.visit(DAY);
        assertThat(page.locator("#record")).isVisible();
    }

    @Test
    void tenThousandCharactersAreRefusedAtTheField(Visitor stranger) {
        Page page = stranger.visit("/join").page();
        page.locator("#name").evaluate("field => { field.maxLength = 20000; field.value = 'x'.repeat(10000); }");
        page.locator("#send").click();
        assertThat(page.locator("#name-error")).not().isEmpty();
    }

    @Test
    void theSecondOfTwoTabsIsToldThatTheOtherSaved(Visitor administrator) {
        Page first =
                administrator.signIn("structure").visit("/admin/sites/list").page();
        first.locator("main a[href*='edit?id']").first().click();
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.locator("#street").fill("1 rue du Premier");
        first.locator("#save").click();
        assertThat(first.locator("#notices")).not().isEmpty();
        second.locator("#street").fill("2 rue du Second");
        second.locator("#save").click();
        assertThat(second.locator("#summary")).isVisible();
        assertThat(second.locator("#street")).hasValue("2 rue du Second");
    }

    private static void tickAndSave(Page page) {
        page.locator("input[name=themes][value=EMAIL]").check();
        page.locator("#save").click();
        assertThat(page.locator("#summary")).isVisible();
    }
}
