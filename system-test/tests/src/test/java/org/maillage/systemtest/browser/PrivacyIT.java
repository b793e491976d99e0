package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;

/** A person asks what is known of them, has it corrected, objects, and is erased; everybody reads what is kept. */
@InBrowser
class PrivacyIT {

    private static final String REQUESTS = "/admin/privacy/requests";

    private static String newPerson(Visitor structure, String first, String last) {
        Page page = structure.visit("/beneficiaries/edit").page();
        page.locator("#firstName").fill(first);
        page.locator("#lastName").fill(last);
        page.locator("#birthYear").fill("1951");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).not().isEmpty();
        page.locator("a[href^='/admin/privacy/person']").click();
        page.waitForURL("**/admin/privacy/person**");
        return page.url();
    }

    @Test
    void anAdministratorAnswersAPersonToTheEnd(Visitor structure) throws IOException {
        structure.signIn("structure");
        Page page = structure.page();
        String person = newPerson(structure, "Ophélie", "Vauquelin <b>");
        structure.check("privacy-person");

        handsEverythingOver(structure);

        // Objecting is noted with its day.
        page.navigate(person);
        page.locator("#oppose").click();
        assertThat(page.locator("#agree")).isVisible();
        assertThat(page.locator("main")).containsText("s’oppose depuis");
        erases(structure);

        structure.visitRefused(person, 404);
        structure.visit("/beneficiaries/list");
        page.locator("#text").fill("Vauquelin");
        page.locator("#find").click();
        assertThat(page.locator("main")).containsText("Personne ne correspond.");
    }

    /** The request is noted, then answered by handing everything over. */
    private static void handsEverythingOver(Visitor structure) throws IOException {
        Page page = structure.page();
        page.locator("a[href^='/admin/privacy/requests?person']").click();
        page.locator("#kind").selectOption("ACCESS");
        structure.check("privacy-request");
        page.locator("#note").click();
        assertThat(page.locator("main")).containsText("Lire ses données");
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        Assertions.assertThat(download.suggestedFilename()).matches("donnees-personnelles-[0-9-]+\\.zip");
        Map<String, String> files = unzip(download);
        Assertions.assertThat(files).containsOnlyKeys("mes-donnees.html", "mes-donnees.json");
        Assertions.assertThat(files.get("mes-donnees.html"))
                .contains(
                        "Vauquelin &lt;b&gt;",
                        "Année de naissance",
                        "1951",
                        "Personne aidée",
                        "Demande sur ses données")
                .doesNotContain("<b>");
        Assertions.assertThat(files.get("mes-donnees.json")).contains("\"Prénom\"", "Vauquelin <b>");
        Files.writeString(Workspace.output().resolve("mes-donnees.html"), files.get("mes-donnees.html"));
    }

    /** Asks for a reason and a confirmation. */
    private static void erases(Visitor structure) {
        Page page = structure.page();
        page.locator("#erase").click();
        assertThat(page.locator("#summary")).containsText("Cochez la case pour confirmer.");
        page.locator("#sure").check();
        page.locator("#erase").click();
        assertThat(page.locator("#summary")).containsText("Choisissez la raison.");
        structure.check("privacy-erase-refused");
        page.getByLabel("La personne le demande").check();
        page.locator("#erase").click();
        page.waitForURL("**" + REQUESTS);
        assertThat(page.locator("#notices")).containsText("La personne est effacée.");
        assertThat(page.locator(".register")).containsText("Personne effacée");
        Assertions.assertThat(page.content()).doesNotContain("Vauquelin");
        structure.check("privacy-register");
    }

    @Test
    void theAdministratorChoosesHowLongFilesAreKept(Visitor structure) {
        Page page =
                structure.signIn("structure").visit("/admin/privacy/retention").page();
        page.locator("#months").selectOption("12");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("12 mois");
        structure.check("privacy-retention");

        structure.visit("/privacy");
        assertThat(page.locator("main")).containsText("12 mois après la dernière visite");
        structure.check("privacy-statement");
        structure.visit("/admin/privacy/retention");
        page.locator("#months").selectOption("24");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).containsText("24 mois");
    }

    /** Whoever is signed in finds it at the foot of every page; the rest is for those who answer. */
    @Test
    void everybodyReadsWhatIsKept(Visitor mediation, Visitor reseau, Visitor operateur) {
        for (Visitor visitor : new Visitor[] {mediation.signIn("mediation"), reseau.signIn("reseau")}) {
            visitor.page().locator("footer a[href='/privacy']").click();
            visitor.page().waitForURL("**/privacy");
            assertThat(visitor.page().locator("main")).containsText("Fiche d’une personne aidée");
            visitor.visitRefused(REQUESTS, 404);
        }
        operateur.signIn("operateur").visit("/admin/privacy/platform").check("privacy-platform");
        assertThat(operateur.page().locator("main")).containsText("--account-months");
        operateur.visitRefused(REQUESTS, 404);
    }

    private static Map<String, String> unzip(Download download) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (InputStream in = Files.newInputStream(download.path());
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
