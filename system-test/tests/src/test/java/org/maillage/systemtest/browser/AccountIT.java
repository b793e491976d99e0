package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Authenticator;

/** What people do with their own account: forget the password, change it, protect it twice, see where they are signed in. */
@InBrowser
class AccountIT {

    private static final String FIRST = "a-long-quiet-sentence";
    private static final String SECOND = "une mésange bleue chante";
    private static final String THIRD = "trois canards sur un étang";

    /** An account of its own, so that no other test meets it. */
    private static void create(Visitor structure, Visitor person, MailServer mails, String address) {
        structure.signIn("structure").visit("/admin/team/list");
        Page team = structure.page();
        team.locator("#invitation #email").fill(address);
        team.locator("#invitation input[value=MEDIATOR]").check();
        team.locator("#invite").click();
        assertThat(team.locator("#invitations")).containsText(address);
        person.visit(MailServer.link(mails.waitForMail(address, "token=")));
        Page page = person.page();
        page.locator("#firstName").fill("Nora");
        page.locator("#lastName").fill("Petit");
        page.locator("#password").fill("motdepasse2024");
        page.locator("#accept").click();
        assertThat(page.locator("#password-error")).isVisible();
        person.check("invitation-weak");
        page.locator("#password").fill(FIRST);
        page.locator("#accept").click();
        page.waitForURL(url -> url.contains("/activities/day"));
    }

    @Test
    void aPasswordIsForgottenAndChanged(Visitor structure, Visitor here, Visitor there, MailServer mails) {
        String address = "nora@example.org";
        create(structure, here, mails, address);

        there.visit("/sign-in");
        there.page().locator("a[href='/password-forgotten']").click();
        there.check("password-forgotten");
        there.page().locator("#email").fill(address);
        there.page().locator("#send").click();
        assertThat(there.page().locator("#sent")).containsText(address);
        there.check("password-forgotten-sent");
        String link = MailServer.link(mails.waitForMail(address, "password-reset"));
        there.visit(link).check("password-reset");
        there.page().locator("#password").fill("nora petit 2026");
        there.page().locator("#save").click();
        assertThat(there.page().locator("#password-error")).isVisible();
        there.page().locator("#password").fill(SECOND);
        there.page().locator("#save").click();
        assertThat(there.page().locator("#notices")).isVisible();
        mails.waitForMail(address, "vient de changer");
        there.visit(link);
        assertThat(there.page().locator("#password")).hasCount(0);
        there.check("password-reset-closed");

        here.visit("/activities/day");
        assertThat(here.page().url()).contains("/sign-in");
        here.signIn(address, SECOND);
        there.signIn(address, SECOND);
        change(there);
        here.visit("/activities/day");
        assertThat(here.page().url()).contains("/sign-in");
        here.signIn(address, THIRD);
    }

    /** From the second password to the third, after a mistake. */
    private static void change(Visitor visitor) {
        visitor.visit("/account");
        Page page = visitor.page();
        page.locator("#current").fill("not my password");
        page.locator("#change #password").fill(THIRD);
        page.locator("#save").click();
        assertThat(page.locator("#current-error")).isVisible();
        page.locator("#current").fill(SECOND);
        page.locator("#change #password").fill(THIRD);
        page.locator("#save").click();
        assertThat(page.locator("#notices")).isVisible();
    }

    @Test
    void anUnknownAddressGetsTheSameAnswer(Visitor stranger) {
        stranger.visit("/password-forgotten");
        stranger.page().locator("#email").fill("nobody@example.org");
        stranger.page().locator("#send").click();
        assertThat(stranger.page().locator("#sent")).containsText("nobody@example.org");
    }

    @Test
    void sessionsAreSeenAndEnded(Visitor structure, Visitor here, Visitor there, MailServer mails) {
        String address = "lina@example.org";
        create(structure, here, mails, address);
        there.signIn(address, FIRST);
        here.page().locator("header a[href='/account']").click();
        here.check("account");
        assertThat(here.page().locator("#sessions li")).hasCount(2);
        here.page().locator("#sessions li input[id$=end]").click();
        assertThat(here.page().locator("#sessions li")).hasCount(1);
        there.visit("/activities/day");
        assertThat(there.page().url()).contains("/sign-in");
        there.signIn(address, FIRST);
        here.visit("/account");
        here.page().locator("#endOthers").click();
        assertThat(here.page().locator("#sessions li")).hasCount(1);
    }

    @Test
    void twoStepsKeepAStolenPasswordOut(Visitor structure, Visitor here, Visitor there, MailServer mails) {
        String address = "ines@example.org";
        create(structure, here, mails, address);
        here.visit("/account/second-factor").check("second-factor");
        String secret = here.setUpSecondFactor();
        here.visit("/account/second-factor").check("second-factor-on");

        enter(there, address, "000000");
        assertThat(there.page().locator("#code-error")).isVisible();
        there.check("second-step-refused");
        assertThat(there.tryToVisit("/activities/day")).isEqualTo(200);
        assertThat(there.page().url()).contains("/sign-in");
        enter(there, address, Authenticator.code(secret, Instant.now().plusSeconds(30)));
        there.page().waitForURL(url -> !url.contains("/sign-in"));
        there.visit("/activities/day");
        assertThat(there.page().locator("header")).containsText("Nora");
    }

    private static void enter(Visitor visitor, String address, String code) {
        visitor.visit("/sign-in");
        Page page = visitor.page();
        page.locator("#email").fill(address);
        page.locator("#password").fill(FIRST);
        page.locator("#enter").click();
        page.locator("#code").fill(code);
        page.locator("#confirm").click();
    }

    /** The living example is exempt by its address; a network operator who is none of it is not. */
    @Test
    void anOperatorSetsTwoStepsUpBeforeAnythingElse(Visitor platform, Visitor operator, MailServer mails) {
        platform.signIn("operateur").visit("/admin/networks/list");
        platform.page().locator("main table a, main .people a").first().click();
        platform.page().locator("#email").fill("animatrice@example.org");
        platform.page().locator("#invite").click();
        operator.visit(MailServer.link(mails.waitForMail("animatrice@example.org", "token=")));
        Page page = operator.page();
        page.locator("#firstName").fill("Rose");
        page.locator("#lastName").fill("Blanc");
        page.locator("#password").fill(FIRST);
        page.locator("#accept").click();
        page.waitForURL(url -> url.contains("/account/second-factor"));
        operator.check("second-factor-required");
        for (String path : new String[] {"/account", "/admin/", "/admin/figures/dashboard", "/admin/requests/list"}) {
            operator.visit(path);
            assertThat(page.url()).as(path).endsWith("/account/second-factor");
        }
        operator.setUpSecondFactor();
        operator.visit("/admin/requests/list");
        assertThat(page.url()).endsWith("/admin/requests/list");
    }

    @Test
    void aNetworkInvitesAReaderAndEndsThem(Visitor operator, Visitor reader, MailServer mails) {
        Page team = operator.signIn("reseau").visit("/admin/networks/team").page();
        team.locator("#invite").click();
        operator.readErrors();
        assertThat(team.locator("#email-error")).not().isEmpty();
        operator.check("network-team-errors");
        team.locator("#invitation #email").fill("lectrice@example.org");
        team.locator("#invite").click();
        assertThat(team.locator("#invitations")).containsText("lectrice@example.org");
        operator.check("network-team");
        reader.visit(MailServer.link(mails.waitForMail("lectrice@example.org", "token=")));
        Page page = reader.page();
        page.locator("#firstName").fill("Inès");
        page.locator("#lastName").fill("Roux");
        page.locator("#password").fill(FIRST);
        page.locator("#accept").click();
        page.waitForURL(url -> url.contains("/account/second-factor"));
        reader.setUpSecondFactor();
        reader.visit("/admin/figures/dashboard");
        assertThat(page.url()).contains("/admin/figures/dashboard");
        assertThat(reader.statusOf("/admin/networks/team")).isEqualTo(404);
        operator.visit("/admin/networks/team");
        Locator line = team.locator("#team li", new Page.LocatorOptions().setHasText("Inès Roux"));
        line.locator("summary").click();
        line.locator("input[type=submit]").click();
        assertThat(team.locator("#notices")).containsText("Inès Roux");
        assertThat(line).hasCount(0);
        reader.visit("/admin/figures/dashboard");
        assertThat(page.url()).contains("/sign-in");
    }

    /** What was typed is still there after the warning, after the end, and after signing in again. */
    @Test
    void aSessionThatEndsKeepsWhatWasTyped(Visitor mediator) {
        mediator.signIn("mediation");
        Page page = mediator.page();
        page.clock().install();
        mediator.visit("/beneficiaries/edit");
        page.locator("#lastName").fill("Durand");
        mediator.expectAnswersOfOthers("/session");
        page.route("**/session", route -> answer(route, 300));
        page.clock().fastForward("04:05");
        assertThat(page.locator("#session .soon")).isVisible();
        mediator.check("session-soon");
        page.unroute("**/session");
        page.locator("#session button").click();
        assertThat(page.locator("#session")).isHidden();

        page.route("**/session", route -> answer(route, 0));
        page.clock().fastForward("04:05");
        assertThat(page.locator("#session .over")).isVisible();
        mediator.check("session-over");
        page.locator("#save").click();
        assertThat(page.locator("#lastName")).hasValue("Durand");
        assertThat(page.url()).contains("/beneficiaries/edit");
        page.unroute("**/session");
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#session")).isHidden();
        assertThat(page.locator("#lastName")).hasValue("Durand");
    }

    private static void answer(Route route, int seconds) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("{\"seconds\":" + seconds + "}"));
    }
}
