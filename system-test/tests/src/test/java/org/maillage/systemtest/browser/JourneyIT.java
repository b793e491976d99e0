package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first whole path: a structure joins a network, a mediator records, the network reads. */
@InBrowser
class JourneyIT {

    private static final String PASSWORD = "a-long-quiet-sentence";
    private static final String SIRET = "900 000 407 00016";
    private static final Duration AT_THE_COUNTER = Duration.ofSeconds(15);

    @Test
    void aStructureJoinsAMediatorRecordsTheNetworkReads(
            Visitor platform, Visitor network, Visitor structure, Visitor mediator, MailServer mails) {
        createNetwork(platform, "Vallée du Calavon");
        takeUp(network, mails, "reseau.calavon@example.org", "Inès", "Blanc");
        ask(structure, "Vallée du Calavon", "Le Fil d’Apt", "fil@example.org");
        accept(network, "Le Fil d’Apt");
        takeUp(structure, mails, "fil@example.org", "Paul", "Roux");
        openSite(structure, "Atelier d’Apt", "Apt");
        invite(structure, "mediatrice@example.org");
        takeUp(mediator, mails, "mediatrice@example.org", "Zoé", "Martin");
        Duration typing = record(mediator);
        assertThat(typing).as("Recording with the keyboard alone").isLessThan(AT_THE_COUNTER);
        correct(mediator);
        deleteAndUndo(mediator);
        readFigures(network);
    }

    private static void createNetwork(Visitor platform, String name) {
        platform.signIn("operateur").visit("/admin/networks/edit");
        Page page = platform.page();
        page.getByLabel("Nom").first().fill(name);
        page.getByLabel("EPCI").check();
        page.locator("#ageBands").fill("26, 46");
        page.locator("#threshold").fill("5");
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText(name);
        page.locator("details:has(#codes) summary").click();
        page.locator("#codes").fill("84003 84107 84118");
        page.locator("#addCodes").click();
        assertThat(page.locator("#territoryParts h3")).containsText("3");
        platform.check("network-edit");
        page.locator("#email").fill("reseau.calavon@example.org");
        page.locator("#invite").click();
        assertThat(page.locator("#notices")).containsText("reseau.calavon@example.org");
    }

    /** Follows the link of the newest mail, chooses a password and arrives signed in. */
    private static void takeUp(Visitor person, MailServer mails, String address, String firstName, String lastName) {
        person.visit(MailServer.link(mails.waitForMail(address, "token=")));
        Page page = person.page();
        person.check("invitation");
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        page.locator("#password").fill(PASSWORD);
        page.locator("#accept").click();
        page.waitForURL(Pattern.compile(".*/(account/second-factor|activities/day|admin/.*)(\\?.*)?$"));
        if (page.url().contains("/account/second-factor")) {
            person.setUpSecondFactor();
        }
        assertThat(page.locator("header")).containsText(firstName);
    }

    private static void ask(Visitor structure, String network, String name, String email) {
        structure.visit("/join");
        Page page = structure.page();
        page.locator("#network").selectOption(new SelectOption().setLabel(network));
        page.locator("#name").fill(name);
        page.locator("#siret").fill("900 000 407 00017");
        page.locator("#kind").selectOption("ASSOCIATION");
        page.locator("#contactName").fill("Paul Roux");
        page.locator("#contactEmail").fill(email);
        page.locator("#send").click();
        assertThat(page.locator("#siret-error")).not().isEmpty();
        assertThat(page.locator("#name")).hasValue(name);
        page.locator("#siret").fill(SIRET);
        page.locator("#send").click();
        page.waitForURL(Pattern.compile(".*sent=.*"));
    }

    private static void accept(Visitor network, String name) {
        network.visit("/admin/requests/list");
        Page page = network.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        network.check("requests");
        page.locator("#accept").click();
        assertThat(page.locator("#notices")).containsText(name);
        network.visit("/admin/members/list");
        assertThat(page.locator("table")).containsText(name);
    }

    private static void openSite(Visitor structure, String name, String commune) {
        structure.visit("/admin/sites/edit");
        Page page = structure.page();
        page.locator("#name").fill(name);
        page.locator("#communeCode_input").pressSequentially(commune);
        page.locator("#communeCode_panel li").first().click();
        page.locator("#monday").fill("9h-12h 14h-17h30");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText(name);
    }

    private static void invite(Visitor structure, String address) {
        structure.visit("/admin/team/list");
        Page page = structure.page();
        page.locator("#invitation #email").fill(address);
        page.locator("#invitation input[value=MEDIATOR]").check();
        page.locator("#invite").click();
        assertThat(page.locator("#invitations")).containsText(address);
    }

    /** Keys only, from an open page to the record in the day's list. */
    private static Duration record(Visitor mediator) {
        mediator.visit("/activities/day");
        Page page = mediator.page();
        Keyboard keys = page.keyboard();
        Instant begin = Instant.now();
        keys.press("ArrowRight");
        page.locator("#site").press("A");
        page.locator("input[name=kind]:checked").press("Tab");
        keys.press("Space");
        page.locator("#tick").focus();
        keys.type("e-mail");
        keys.press("Enter");
        keys.press("Control+Enter");
        assertThat(page.locator(".record")).hasCount(1);
        Duration taken = Duration.between(begin, Instant.now());
        assertThat(page.locator(".record")).containsText("E-mail");
        mediator.check("day-recorded");
        return taken;
    }

    private static void correct(Visitor mediator) {
        Page page = mediator.page();
        page.locator(".record a[href*=edit]").click();
        mediator.check("activity-edit");
        page.locator("input[name=minutes][value='90']").check();
        page.locator("#save").click();
        assertThat(page.locator(".record")).containsText("1 h 30");
    }

    private static void deleteAndUndo(Visitor mediator) {
        Page page = mediator.page();
        page.locator(".record [id$=delete]").click();
        assertThat(page.locator(".record")).hasCount(0);
        page.locator("#restore").click();
        assertThat(page.locator(".record")).hasCount(1);
    }

    /** One accompaniment is a small count: the network learns that there are few, not how many, and never who. */
    private static void readFigures(Visitor network) {
        network.visit("/admin/figures/dashboard");
        Page page = network.page();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main").textContent().contains("masqué");
        });
        assertThat(page.locator("main").textContent()).doesNotContain("Zoé").doesNotContain("Atelier");
        network.check("figures-small");
    }
}
