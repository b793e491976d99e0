package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The administrator of a structure reads who did what, looks for something, and takes it home as a file. */
@InBrowser
class AuditIT {

    private static final String TRAIL = "/admin/audit/list";

    private static void show(Page page) {
        page.locator("#show").click();
    }

    @Test
    void whatAMediatorDoesIsReadByTheAdministrator(Visitor mediator, Visitor structure) {
        Page desk = mediator.signIn("mediation").visit("/beneficiaries/edit").page();
        desk.locator("#firstName").fill("Ophélie");
        desk.locator("#lastName").fill("Quincampoix");
        desk.locator("#save").click();
        assertThat(desk.locator("#notices")).not().isEmpty();

        Page page = structure.signIn("structure").visit(TRAIL).page();
        page.locator("#action").selectOption("Beneficiaries.save");
        show(page);
        Locator first = page.locator(".trail tbody tr").first();
        assertThat(first).containsText("Enregistrer la fiche d’une personne");
        assertThat(first).containsText("Fait");
        assertThat(first).containsText("127.0.0.1");
        first.locator("summary").click();
        assertThat(first).containsText("Prénom : modifié (le texte n’est pas gardé)");
        Assertions.assertThat(page.content()).doesNotContain("Quincampoix");
        structure.check("audit-changes");
    }

    @Test
    void aWrongPasswordIsSeen(Visitor visitor, Visitor structure) {
        Page page = visitor.visit("/sign-in").page();
        page.locator("#email").fill("mediation@demo.maillage.example");
        page.locator("#password").fill("not the password");
        page.locator("#password").press("Enter");
        assertThat(page.locator("main")).containsText("mot de passe");

        Page trail = structure.signIn("structure").visit(TRAIL).page();
        trail.locator("#outcome").selectOption("REFUSED");
        trail.locator("#action").selectOption("SignIns.signIn");
        show(trail);
        assertThat(trail.locator(".trail tbody tr").first()).containsText("Refusé");
    }

    @Test
    void olderEventsAreAPageAway(Visitor structure) {
        Page page = structure.signIn("structure").visit(TRAIL).page();
        page.locator("#from").fill("01/01/2020");
        show(page);
        String newest = page.locator(".trail tbody th").first().textContent();
        assertThat(page.locator(".trail tbody tr")).hasCount(50);
        page.locator("#older").click();
        assertThat(page.locator(".trail tbody tr").first()).not().containsText(newest);
        page.locator("#newest").click();
        assertThat(page.locator("#newest")).hasCount(0);
    }

    @Test
    void theFileIsTakenHomeAndThatIsRemembered(Visitor structure) throws IOException {
        Page page = structure.signIn("structure").visit(TRAIL).page();
        Download download = page.waitForDownload(() -> page.locator("#export").click());
        List<String> lines = Files.readAllLines(download.path());
        Assertions.assertThat(download.suggestedFilename()).matches("audit-[0-9-]+\\.csv");
        Assertions.assertThat(lines.get(0)).startsWith("\uFEFF\"Numéro\";\"Date et heure\";\"Qui\"");
        Assertions.assertThat(lines).hasSizeGreaterThan(50);
        Assertions.assertThat(lines.get(1)).contains(";\"Se connecter\";");

        structure.visit(TRAIL);
        assertThat(page.locator(".trail tbody tr").first()).containsText("Télécharger le journal");
    }

    @Test
    void aPeriodWithNothingSaysSo(Visitor structure) {
        Page page = structure.signIn("structure").visit(TRAIL).page();
        page.locator("#from").fill("01/01/2020");
        page.locator("#to").fill("31/12/2020");
        show(page);
        assertThat(page.locator("main")).containsText("Aucune action ne correspond.");
        structure.check("audit-empty");
    }

    @Test
    void aNetworkLooksForWhatItsTeamCanDo(Visitor network) {
        Page page = network.signIn("reseau").visit("/admin/audit/network").page();
        for (String possible : List.of("Publications.publish", "SignIns.signOut", "Figures.read")) {
            assertThat(page.locator("#action option[value='" + possible + "']")).hasCount(1);
        }
        for (String other : List.of("Beneficiaries.save", "Activities.record", "Networks.save", "RetentionRound")) {
            assertThat(page.locator("#action option[value='" + other + "']")).hasCount(0);
        }
        network.check("audit-network");
    }

    @Test
    void nobodyElseReadsIt(Visitor mediator, Visitor network) {
        mediator.signIn("mediation").visitRefused(TRAIL, 404);
        network.signIn("reseau").visitRefused(TRAIL, 404);
    }
}
