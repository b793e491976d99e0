package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Somebody is sent on to another structure, which answers; whoever sent them sees how it ended. */
@InBrowser
class ReferralPagesIT {

    @Test
    void theOtherStructureAnswers(Visitor sender, Visitor receiver) {
        sender.signIn("mediation.causse").visit("/beneficiaries/edit");
        Page page = sender.page();
        page.locator("#firstName").fill("Violaine");
        page.locator("#lastName").fill("Tournebise");
        page.locator("#save").click();
        page.locator("section:has(#referrals) a.button").click();
        page.locator("#receiver").selectOption(new SelectOption().setIndex(1));
        page.locator("#personName").fill("Violaine T.");
        page.locator("#callback").fill("demain");
        page.locator("#subject").selectOption("PENSION");
        page.locator("#need").fill("Refaire son relevé de carrière");
        page.locator("#consentManner").selectOption("SPOKEN");
        page.locator("#send").click();
        assertThat(page.locator("#callback-error")).containsText("téléphone");
        page.locator("#callback").fill("06 12 34 56 78");
        sender.check("referral-send");
        page.locator("#send").click();
        assertThat(page.locator("#notices")).containsText("envoyée");
        assertThat(page.locator("section:has(#referrals)")).containsText("En attente de réponse");

        answer(receiver);

        sender.visit("/referrals/list");
        assertThat(page.locator("section:has(#sent)")).containsText("Rendez-vous pris");
        sender.check("referrals-sent");
        sender.visit("/beneficiaries/list");
        page.locator("#text").fill("tournebise");
        page.locator("#find").click();
        page.locator("ul.people a").first().click();
        assertThat(page.locator("section:has(#referrals)")).containsText("C’est fait");
        sender.check("person-referrals");
    }

    private static void answer(Visitor receiver) {
        receiver.signIn("mediation.rives");
        Page page = receiver.page();
        assertThat(page.locator("main")).containsText("Orientations à traiter");
        receiver.visit("/referrals/list");
        receiver.check("referrals-received");
        Locator line = page.locator("section:has(#received) tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Violaine T."));
        assertThat(line).not().containsText("Tournebise");
        line.locator("th a").click();
        assertThat(page.locator("main")).containsText("06 12 34 56 78");
        receiver.check("referral-answer");
        page.locator("#sentence").fill("Rendez-vous pris mardi");
        page.locator("#done").click();
        assertThat(page.locator("#notices")).containsText("enregistrée");
        assertThat(page.locator("#done")).hasCount(0);
    }
}
