package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * What is being typed survives, and is recorded once. Each story has a day of its own, and a person whose name nobody else has. What
 * is typed while the server is killed is told by {@link OperationIT}.
 */
@InBrowser
class DraftsIT {

    static final String SESSION = "/session";
    /** What the server answers once it has recorded. */
    private static final String RECORDED = "fresh=";

    private static final double PATIENCE = 30_000;

    /** What was typed last is kept a moment later. */
    private static final double SOON = 1_000;

    static String page(String day) {
        return "/activities/day?day=" + day;
    }

    /** A whole accompaniment of somebody new, not sent yet. */
    static void type(Page page, String lastName) {
        page.locator("#site").selectOption(new SelectOption().setIndex(1));
        page.locator("input[name=kind][value=NEW]").check();
        page.locator("#firstName").fill("Zoé");
        page.locator("#lastName").fill(lastName);
        page.locator("input[name=themes][value=EMAIL]").check();
        page.waitForCondition(() -> drafts(page) == 1);
    }

    private static int drafts(Page page) {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter(name => name.startsWith('maillage-draft')).length");
    }

    static void oneRow(Page page, String lastName) {
        // It is sent again by itself, some seconds after the line or the server is back.
        assertThat(page.locator(".record")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".record")).containsText(lastName);
        page.waitForCondition(() -> drafts(page) == 0);
        assertThat(page.locator("#lastName")).hasValue("");
        page.navigate(URI.create(page.url()).resolve("/beneficiaries/list").toString());
        page.locator("main input[type=text]").first().fill(lastName);
        page.keyboard().press("Enter");
        assertThat(page.locator(".people li", new Page.LocatorOptions().setHasText(lastName)))
                .hasCount(1);
    }

    static Locator banner(Page page, String which) {
        return page.locator("#session ." + which);
    }

    @Test
    void aLostLine(Visitor person) {
        person.expectRefusals("/activities/day");
        person.expectRefusals(SESSION);
        person.signIn("mediation").visit(page("2026-02-02"));
        Page page = person.page();
        type(page, "Delaligne");
        page.context().setOffline(true);
        page.keyboard().press("Control+Enter");
        assertThat(banner(page, "down")).isVisible();
        assertThat(page.locator("#lastName")).hasValue("Delaligne");
        person.check("draft-line-down");
        page.locator("input[name=themes][value=HARDWARE]").check();
        page.context().setOffline(false);
        assertThat(page.locator(".record")).containsText("matériel");
        oneRow(page, "Delaligne");
    }

    /** The server has recorded, and its answer never arrives: the worst moment. */
    @Test
    void aLostAnswer(Visitor person) {
        person.expectRefusals("/activities/day");
        person.signIn("mediation").visit(page("2026-02-03"));
        Page page = person.page();
        type(page, "Delareponse");
        LostAnswers answers = LostAnswers.of(page, RECORDED, 1);
        page.keyboard().press("Control+Enter");
        oneRow(page, "Delareponse");
        assertThat(answers.lost()).isEqualTo(1);
    }

    /** As before, and the page is gone too: another page, which knows nothing of the first, sends it again. */
    @Test
    void aLostAnswerAndAPageThatWasLeft(Visitor person) {
        person.expectRefusals("/activities/day");
        person.signIn("mediation").visit(page("2026-02-04"));
        Page first = person.page();
        type(first, "Delongletferme");
        LostAnswers answers = LostAnswers.of(first, RECORDED, 1);
        first.keyboard().press("Control+Enter");
        assertThat(banner(first, "down")).isVisible();
        assertThat(answers.lost()).isEqualTo(1);
        String address = first.url();
        Page second = first.context().newPage();
        // Left, not closed: a window that closes with a request on its way now and then never tells that it did.
        first.navigate("about:blank");
        second.navigate(address);
        // The row is there from the first time: only its address tells that it was sent again.
        second.waitForURL("**" + RECORDED + "**", new Page.WaitForURLOptions().setTimeout(PATIENCE));
        oneRow(second, "Delongletferme");
    }

    @Test
    void aClosedTab(Visitor person) {
        person.signIn("mediation").visit(page("2026-02-05"));
        Page first = person.page();
        type(first, "Fermeture");
        Page second = first.context().newPage();
        second.navigate(first.url());
        assertThat(second.locator("#record")).isVisible();
        assertThat(second.locator(".draft")).hasCount(0);
        first.close();
        second.reload();
        assertThat(second.locator(".draft")).isVisible();
        assertThat(second.locator("#lastName")).hasValue("");
        PageCheck.check(second, "draft-offered");
        second.locator(".draft button").first().click();
        assertThat(second.locator("#lastName")).hasValue("Fermeture");
        second.keyboard().press("Control+Enter");
        oneRow(second, "Fermeture");
    }

    /** People chosen one after the other, and a name that was only begun. */
    @Test
    void aClosedTabWithParticipants(Visitor person) {
        person.signIn("mediation").addPerson("Oriane", "Dugroupe").visit(page("2026-02-12"));
        Page first = person.page();
        first.locator("input[name=how][value=GROUP]").check();
        first.locator("#site").selectOption("REMOTE");
        first.locator("input[name=themes][value=EMAIL]").check();
        first.locator("#anonymous").fill("2");
        first.locator("#participants_input").pressSequentially("Oria");
        first.locator("#participants_panel li:has-text('Oriane')").first().waitFor();
        first.keyboard().press("Enter");
        assertThat(first.locator("#participants")).containsText("Oriane Dugroupe");
        first.locator("#participants_input").pressSequentially("Zéb");
        first.waitForTimeout(SOON);
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.close();
        second.reload();
        second.locator(".draft button").first().click();
        assertThat(second.locator("#participants")).containsText("Oriane Dugroupe");
        assertThat(second.locator("#participants_input")).hasValue("Zéb");
        second.locator("#participants_input").fill("");
        second.keyboard().press("Control+Enter");
        assertThat(second.locator(".record")).containsText("3 participants");
    }

    /** Rows that were added to a form are there again. */
    @Test
    void aClosedTabWithPartners(Visitor person) {
        person.signIn("mediation").visit("/activities/coordinations");
        Page first = person.page();
        first.locator("input[name=kind][value=PARTNERSHIP]").check();
        first.locator("input[name=partnership][value=FUNDING]").check();
        first.locator("#partner0").fill("Mairie de Dugroupe");
        first.locator("#partnerSort0").selectOption("COMMUNE");
        first.locator("[data-add]").click();
        first.locator("#partner1").fill("Hub du Dugroupe");
        first.locator("#partnerSort1").selectOption("HUB");
        first.waitForTimeout(SOON);
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.close();
        second.reload();
        second.locator(".draft button").first().click();
        assertThat(second.locator("#partner1")).hasValue("Hub du Dugroupe");
        assertThat(second.locator("#partnerSort1")).hasValue("HUB");
        second.keyboard().press("Control+Enter");
        assertThat(second.locator(".people li").first()).containsText("Mairie de Dugroupe · Hub du Dugroupe");
        second.waitForCondition(() -> drafts(second) == 0);
        second.reload();
        assertThat(second.locator(".people li:has-text('Hub du Dugroupe')")).hasCount(1);
    }

    @Test
    void aSessionThatEnded(Visitor person, Visitor elsewhere) {
        person.signIn("mediation").visit(page("2026-02-06"));
        Page page = person.page();
        type(page, "Delasession");
        elsewhere.signIn("mediation").visit("/account");
        elsewhere.page().locator("#endOthers").click();
        assertThat(elsewhere.page().locator("#sessions li")).hasCount(1);
        page.keyboard().press("Control+Enter");
        assertThat(banner(page, "over")).isVisible();
        assertThat(page.locator("#lastName")).hasValue("Delasession");
        Page again = page.context()
                .waitForPage(() -> banner(page, "over").locator("a").click());
        again.locator("#email").fill("mediation@demo.maillage.example");
        again.locator("#password").fill("demonstration-maillage");
        again.locator("#password").press("Enter");
        again.waitForURL(url -> !url.contains("/sign-in"));
        again.close();
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        oneRow(page, "Delasession");
    }

    /** A counter with one computer: the next person finds nothing that can be read, and whoever signs out leaves nothing. */
    @Test
    void theNextPersonReadsNothing(Visitor person) {
        person.signIn("mediation").visit(page("2026-02-09"));
        Page page = person.page();
        type(page, "Desecret");
        String kept = (String) page.evaluate("() => JSON.stringify(localStorage)");
        assertThat(kept).contains("maillage-draft").doesNotContain("Desecret").doesNotContain("Zoé");

        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.locator("#leaving")).isVisible();
        person.check("draft-leaving");
        page.locator("#leaving button[value=stay]").click();
        assertThat(page.locator("#lastName")).hasValue("Desecret");
        page.context().clearCookies();
        person.signIn("structure").visit(page("2026-02-09"));
        assertThat(page.locator("#record")).isVisible();
        assertThat(opens(page)).as("The keys of somebody else open it").isFalse();
        assertThat(page.locator(".draft")).hasCount(0);

        page.context().clearCookies();
        person.signIn("mediation").visit(page("2026-02-09"));
        assertThat(page.locator(".draft")).isVisible();
        page.locator("form[action='/sign-out'] button").click();
        page.locator("#leaving button[value=leave]").click();
        page.waitForURL(url -> !url.contains("/activities"));
        assertThat(drafts(page)).isZero();
    }

    /** Tries every key that the server gives to whoever is signed in on everything that is kept. */
    private static boolean opens(Page page) {
        return (boolean) page.evaluate("""
                async () => {
                  const bytes = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
                  const { keys } = await (await fetch('/draft-keys')).json();
                  for (const name of Object.keys(localStorage).filter(one => one.startsWith('maillage-draft'))) {
                    const { iv, data } = JSON.parse(localStorage[name]);
                    for (const [, key] of keys) {
                      const imported = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['decrypt']);
                      const additionalData = new TextEncoder().encode(name);
                      try {
                        await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData }, imported, bytes(data));
                        return true;
                      } catch { }
                    }
                  }
                  return false;
                }""");
    }

    @Test
    void afterADayItIsGone(Visitor person) {
        person.signIn("mediation").visit(page("2026-02-10"));
        Page page = person.page();
        type(page, "Dhier");
        page.evaluate("""
                () => Object.keys(localStorage).filter(name => name.startsWith('maillage-draft')).forEach(name => {
                  const kept = JSON.parse(localStorage[name]);
                  localStorage[name] = JSON.stringify({ ...kept, at: kept.at - 24 * 60 * 60 * 1000 });
                })""");
        page.context().clearCookies();
        person.visit("/sign-in");
        assertThat(drafts(page)).isZero();
    }

    /** The keys are given to whoever is signed in, and to nobody else. */
    @Test
    void aStrangerIsGivenNoKeys(Visitor stranger) {
        stranger.expectRefusals("/draft-keys");
        stranger.visit("/");
        assertThat(
                        stranger.page()
                                .evaluate(
                                        "async () => (await fetch('/draft-keys', {headers: {Accept: 'application/json'}})).status"))
                .isEqualTo(401);
    }
}
