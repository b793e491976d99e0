package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Démarches over several visits, documents handed out, coordination, and who goes on when somebody leaves. */
@InBrowser
class ProcedurePagesIT {

    private static final String PASSWORD = "a-long-quiet-sentence";

    private static final String DAY = "/activities/day?day=2024-03-07";

    @Test
    void aVisitMovesAProcedureForward(Visitor mediator) {
        mediator.signIn("mediation");
        Page page = mediator.page();
        openProcedure(mediator, "Capucine", "Florimont", "HOUSING_BENEFIT");
        mediator.check("procedure");

        fillIn(mediator);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#detail-error")).containsText("document");
        mediator.readErrors();
        page.locator("#detail").fill("Quittance de loyer");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".record").first()).containsText("Logement");
        readWhatWasDone(mediator);
    }

    private static void fillIn(Visitor mediator) {
        Page page = mediator.page();
        mediator.visit(DAY);
        page.locator("input[name=kind][value=KNOWN]").check();
        assertThat(page.locator("#procedure")).hasCount(0);
        page.locator("#known_input").pressSequentially("florim");
        page.locator("#known_panel li:has-text('Capucine')").first().waitFor();
        page.keyboard().press("Enter");
        page.locator("#procedure").selectOption(new SelectOption().setLabel("Aide au logement"));
        assertThat(page.locator("#detail")).isHidden();
        page.locator("#state").selectOption("WAITING");
        page.locator("#site").selectOption("REMOTE");
        page.locator("details:has(#handouts) summary, details:has([name=handouts]) summary")
                .first()
                .click();
        page.locator("input[name=handouts][value=GUIDE]").check();
        page.locator("#handoutTitle").fill("Ma fiche CAF");
        // A list that was asked for while the person was being chosen may come late, until somebody looks elsewhere.
        page.locator("h1").click();
        assertThat(page.locator("#known_panel")).isHidden();
        mediator.check("day-procedure");
    }

    private static void readWhatWasDone(Visitor mediator) {
        Page page = mediator.page();
        mediator.visit("/activities/procedures");
        Locator line = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Florimont"));
        assertThat(line).containsText("Quittance de loyer");
        mediator.check("procedures");
        line.locator("th a").click();
        assertThat(page.locator("section:has(#visits)")).containsText("07/03/2024");
        mediator.check("procedure-visited");
        page.locator("main a.button.primary").click();
        assertThat(page.locator("#known_input")).hasValue("Capucine Florimont");
        assertThat(page.locator("#procedure option:checked")).hasText("Aide au logement");

        mediator.visit("/beneficiaries/list");
        page.locator("#text").fill("florimont");
        page.locator("#find").click();
        page.locator("ul.people a").first().click();
        assertThat(page.locator("main")).containsText("Ma fiche CAF");
        mediator.check("person-procedures");
    }

    private static void openProcedure(Visitor mediator, String first, String last, String subject) {
        Page page = mediator.addPerson(first, last).page();
        page.locator("section:has(#procedures) a.button").click();
        page.locator("#subject").selectOption(subject);
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("enregistrée");
    }

    @Test
    void coordinationIsNoAccompaniment(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/coordinations");
        Page page = mediator.page();
        page.locator("#title").fill("Webinaire du Vigueirat");
        page.locator("#save").click();
        assertThat(page.locator("#kind-error")).containsText("de quoi il s’agit");
        page.locator("#animation").selectOption("WEBINAR");
        page.locator("#save").click();
        assertThat(page.locator("#minutes-error")).containsText("temps");
        page.locator("#minutes").fill("45");
        page.locator("#mediators").fill("12");
        page.locator("#save").click();
        assertThat(page.locator("section:has(#all)")).containsText("Webinaire du Vigueirat");
        mediator.check("coordinations");
    }

    @Test
    void whoeverLeavesHandsTheirWorkOver(Visitor structure, Visitor leaving, Visitor stays, MailServer mails) {
        structure.signIn("structure.rives").visit("/admin/team/list");
        Page page = structure.page();
        page.locator("#invitation #email").fill("part@example.org");
        page.locator("#invitation input[value=MEDIATOR]").check();
        page.locator("#invite").click();
        assertThat(page.locator("#invitations")).containsText("part@example.org");
        takeUp(leaving, mails);
        openProcedure(leaving, "Amance", "Quercyloup", "PENSION");

        structure.visit("/admin/team/list");
        page.locator("tr:has-text('Partant') a[href*='team/edit']").click();
        assertThat(page.locator("#departure")).containsText("Démarches en cours : 1");
        structure.check("member-leaving");
        page.locator("#departure summary").click();
        page.locator("#end").click();
        assertThat(page.locator("#successor-error")).containsText("Choisissez qui les reprend");
        page.locator("#successor").selectOption(new SelectOption().setLabel("Nicolas Delmas"));
        page.locator("#departure summary").click();
        page.locator("#end").click();
        assertThat(page.locator("#notices")).containsText("Partant");

        stays.signIn("mediation.rives").visit("/activities/procedures");
        assertThat(stays.page().locator("main")).containsText("Amance Quercyloup");
        stays.check("procedures-of-demonstration");
    }

    private static void takeUp(Visitor person, MailServer mails) {
        person.visit(MailServer.link(mails.waitForMail("part@example.org", "token=")));
        Page page = person.page();
        page.locator("#firstName").fill("Léo");
        page.locator("#lastName").fill("Partant");
        page.locator("#password").fill(PASSWORD);
        page.locator("#accept").click();
        page.waitForURL(Pattern.compile(".*/activities/day(\\?.*)?$"));
    }
}
