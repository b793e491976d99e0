package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the request of a structure to its first record, left and resumed on the way; the network sees each step and helps. */
@InBrowser
class FirstStepsIT {

    private static final Logger LOG = System.getLogger(FirstStepsIT.class.getName());
    private static final String PASSWORD = "a-long-quiet-sentence";
    private static final String NETWORK = "Pays de Sault";
    private static final String NAME = "La Fabrique du Ventoux";
    private static final String ADDRESS = "fabrique@example.org";
    private static final Duration READY = Duration.ofMinutes(10);
    private static final Pattern START = Pattern.compile(".*/admin/structure/start$");

    @Test
    void aStructureIsReadyToRecord(Visitor platform, Visitor network, Visitor structure, MailServer mails) {
        openNetwork(platform, network, mails);
        Instant begin = Instant.now();
        ask(structure);
        network.visit("/admin/requests/list").page().locator("#accept").click();
        String link = helpIn(network, structure, mails);
        takeUp(structure, link, "Paul", "Roux");
        assertThat(structure.page()).hasURL(START);
        structure.check("first-steps");
        acceptBoth(structure);
        openSites(structure);
        leaveAndResume(structure);
        invite(structure);
        record(structure);
        Duration taken = Duration.between(begin, Instant.now());
        LOG.log(Level.INFO, "From the request to the first record, by script: {0} s", taken.toSeconds());
        assertThat(taken).isLessThan(READY);
        follow(network);
    }

    private static void openNetwork(Visitor platform, Visitor network, MailServer mails) {
        Page page = platform.signIn("operateur").visit("/admin/networks/edit").page();
        page.getByLabel("Nom").first().fill(NETWORK);
        page.getByLabel("EPCI").check();
        page.locator("#ageBands").fill("26, 46");
        page.locator("#threshold").fill("5");
        page.locator("#save").click();
        assertThat(page.locator("h1")).hasText(NETWORK);
        page.locator("#email").fill("reseau.sault@example.org");
        page.locator("#invite").click();
        String link = MailServer.link(mails.waitForMail("reseau.sault@example.org", "token="));
        takeUp(network, link, "Inès", "Blanc");
    }

    private static void takeUp(Visitor person, String link, String firstName, String lastName) {
        Page page = person.visit(link).page();
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        page.locator("#password").fill(PASSWORD);
        page.locator("#accept").click();
        page.waitForURL(Pattern.compile(".*/(account/second-factor|admin/.*)(\\?.*)?$"));
        if (page.url().contains("/account/second-factor")) {
            person.setUpSecondFactor();
        }
    }

    private static void ask(Visitor structure) {
        Page page = structure.visit("/join").page();
        page.locator("#network").selectOption(new SelectOption().setLabel(NETWORK));
        page.locator("#name").fill(NAME);
        page.locator("#siret").fill("900 000 506 00015");
        page.locator("#kind").selectOption("ASSOCIATION");
        page.locator("#contactName").fill("Paul Roux");
        page.locator("#contactEmail").fill(ADDRESS);
        page.locator("#send").click();
        page.waitForURL(Pattern.compile(".*sent=.*"));
    }

    /** The network sees that nobody came yet, and sends the invitation again: the former link no longer works. */
    private static String helpIn(Visitor network, Visitor structure, MailServer mails) {
        String lost = MailServer.link(mails.waitForMail(ADDRESS, "token="));
        Page page = network.visit("/admin/members/list").page();
        assertThat(page.locator("main table")).containsText("Attend la première personne responsable");
        network.check("members-steps");
        page.locator("main table a").first().click();
        page.locator("#resend").click();
        assertThat(page.locator("#notices")).containsText(NAME);
        String link = lost;
        for (int i = 0; i < 20 && link.equals(lost); i++) {
            page.waitForTimeout(500);
            link = MailServer.link(mails.waitForMail(ADDRESS, "token="));
        }
        structure.visitRefused(lost, 404);
        return link;
    }

    private static void acceptBoth(Visitor structure) {
        Page page = structure.page();
        for (String text : new String[] {"charter", "processing"}) {
            page.locator("#go").click();
            structure.check("text-" + text);
            assertThat(page.locator("dl")).containsText(NETWORK);
            page.locator("#accept").click();
            assertThat(page.locator("#read-error")).not().isEmpty();
            page.locator("#read").check();
            page.locator("#accept").click();
            assertThat(page).hasURL(START);
        }
        structure.visit("/admin/structure/text?agreement=PROCESSING");
        assertThat(page.locator("main")).containsText("acceptée par Paul Roux");
        assertThat(page.locator("#accept")).hasCount(0);
        structure.visit("/admin/structure/start");
    }

    private static void choose(Page page, String text, Charset charset) {
        page.locator("#file").setInputFiles(new FilePayload("lieux.csv", "text/csv", text.getBytes(charset)));
        page.locator("#examine").click();
    }

    private static void openSites(Visitor structure) {
        Page page = structure.page();
        page.locator("main #file").click();
        page.locator("#examine").click();
        assertThat(page.locator("#file-error")).not().isEmpty();
        refuseLargeFiles(page);
        choose(page, """
                nom;commune;code_postal;code_insee;adresse;horaires;à nous
                Atelier de Sault;Sault;84390;;Rue de l’Oratoire;Mo-Fr 09:00-12:00;ASSO
                ;Sault;84390;;;;
                =1+1;Trifouillis;8439;;;jamais;ASSO
                """, Charset.forName("windows-1252"));
        assertThat(page.locator(".faulty")).hasCount(2);
        assertThat(page.locator("#create")).hasCount(0);
        assertThat(page.locator("#result")).containsText("à nous");
        structure.check("sites-file-wrong");
        choose(page, """
                \uFEFFid,nom,commune,code_postal,horaires
                1,Atelier de Sault,Sault,84390,"Mo-Fr 09:00-12:00"
                2,Bus du Ventoux,Bédoin,84410,
                """, StandardCharsets.UTF_8);
        assertThat(page.locator("#create")).isVisible();
        structure.check("sites-file");
        page.locator("#create").click();
        assertThat(page.locator("main .sites")).containsText("Bus du Ventoux");
        page.locator("header nav a[href='/admin/structure/start']").click();
    }

    /** By the page before it is sent, and by the server when the page was told not to. */
    private static void refuseLargeFiles(Page page) {
        FilePayload large = new FilePayload("lieux.csv", "text/csv", new byte[10_600_000]);
        page.locator("#file").setInputFiles(large);
        assertThat(page.locator("#file-error")).containsText("10 Mo");
        page.locator("#file").evaluate("input => input.dataset.most = 1e9");
        page.locator("#file").setInputFiles(large);
        page.locator("#examine").click();
        assertThat(page.locator("#summary")).containsText("10 Mo");
    }

    private static void leaveAndResume(Visitor structure) {
        Page page = structure.page();
        page.locator("header form[action='/sign-out'] button").click();
        structure.signIn(ADDRESS, PASSWORD);
        assertThat(page).hasURL(START);
        assertThat(page.locator("#next")).hasText("Inviter l’équipe");
        page.locator("#aside").click();
        assertThat(page.locator("#notices")).containsText("mise de côté");
        structure.check("first-steps-aside");
        structure.visit("/");
        assertThat(page).hasURL(Pattern.compile(".*/activities/day$"));
        page.locator("header nav a[href='/admin/structure/start']").click();
        page.locator("#takeUp").click();
    }

    private static void invite(Visitor structure) {
        Page page = structure.page();
        page.locator("#go").click();
        page.locator("#invitation #email").fill("zoe.fabrique@example.org");
        page.locator("#invite").click();
        assertThat(page.locator("#invitations")).containsText("zoe.fabrique@example.org");
        structure.visit("/admin/structure/start").page().locator("#go").click();
    }

    private static void record(Visitor structure) {
        Page page = structure.page();
        page.locator("#site").selectOption(new SelectOption().setLabel("Atelier de Sault"));
        page.locator("input[name=minutes][value='30']").check();
        page.locator("input[name=themes][value=EMAIL]").check();
        page.locator("#save").click();
        assertThat(page.locator(".record")).hasCount(1);
        structure.visit("/admin/structure/start");
        assertThat(page.locator("#ready")).isVisible();
        assertThat(page.locator("header nav a[href='/admin/structure/start']")).hasCount(0);
        structure.check("first-steps-ready");
    }

    /** The network learns it within a minute or so; what was recorded it does not. */
    private static void follow(Visitor network) {
        Page page = network.visit("/admin/members/list").page();
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator("main table").textContent().contains("Terminée");
                },
                new Page.WaitForConditionOptions().setTimeout(90_000));
        page.locator("main table a").first().click();
        assertThat(page.locator("#steps")).isVisible();
        assertThat(page.locator("main")).not().containsText("Atelier de Sault");
        network.check("member-steps");
    }
}
