package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The door: open to those who know their password, and polite to all. */
@InBrowser
class SignInIT {

    @Test
    void leadsAMediatorToTheDay(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/day").check("day");
    }

    @Test
    void refusesAWrongPasswordAtTheForm(Visitor visitor) {
        visitor.visit("/sign-in").check("sign-in");
        visitor.page().locator("#email").fill("mediation@demo.maillage.example");
        visitor.page().locator("#password").fill("not-the-password");
        visitor.page().locator("#password").press("Enter");
        assertThat(visitor.page().locator("[role=alert]").first()).isVisible();
        visitor.check("sign-in-refused");
    }
}
