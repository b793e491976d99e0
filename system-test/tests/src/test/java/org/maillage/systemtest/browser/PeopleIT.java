package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The people helped, from the first visit: known already or not, found while typing, one file of two, many from a file. */
@InBrowser
class PeopleIT {

    private static final double PATIENCE = 30_000;

    private static void add(Visitor mediator, String first, String last, String phone) {
        Page page = mediator.visit("/beneficiaries/edit").page();
        page.locator("#firstName").fill(first);
        page.locator("#lastName").fill(last);
        page.locator("#birthYear").fill("1947");
        page.locator("#phone").fill(phone);
        page.locator("#phone").blur();
    }

    @Test
    void aPersonIsFoundWhileTyping(Visitor mediation) {
        mediation.signIn("mediation");
        Page page = mediation.page();
        add(mediation, "Théodora", "Quillévéré", "06 98 76 54 32");
        page.locator("input[name=manner][value=SIGNED]").check(new Locator.CheckOptions().setForce(true));
        page.locator("#notes").fill("Vient le mardi.");
        mediation.check("person-edit");
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("Théodora Quillévéré");
        assertThat(page.locator("main")).containsText("06 98 76 54 32");
        assertThat(page.locator("#consents")).containsText("Par un papier signé");
        mediation.check("person-show");

        page.locator("#consents input[value='Retirer l’accord']").click();
        assertThat(page.locator("main")).containsText("on l’accompagne sans noter son nom");
        mediation.visit("/beneficiaries/list");
        for (String typed : new String[] {"quilleve theo", "0698 76", "Quillévéré 1947"}) {
            page.locator("#text").fill("");
            page.locator("#text").pressSequentially(typed);
            assertThat(page.locator("#found li")).hasCount(1);
            assertThat(page.locator("#found")).containsText("Théodora Quillévéré");
        }
        mediation.check("people-found");
    }

    @Test
    void twoFilesBecomeOneAndTwoAgain(Visitor mediation) {
        mediation.signIn("mediation");
        Page page = mediation.page();
        add(mediation, "Gwenaëlle", "Lefebvre-Quist", "");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).not().isEmpty();
        add(mediation, "Gwénaële", "Lefèvre-Quist", "06 98 00 11 22");
        assertThat(page.locator("#alike")).containsText("Gwenaëlle Lefebvre-Quist");
        mediation.check("person-alike");
        page.locator("#save").click();
        assertThat(page.locator("#notices")).not().isEmpty();

        mediation.visit("/beneficiaries/duplicates");
        mediation.check("duplicates");
        page.locator("a[href*='/beneficiaries/merge']:has-text('Quist')")
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Une ou deux personnes");
        mediation.check("merge");
        page.locator("#merge").click();
        assertThat(page.locator("#merges")).containsText("Quist");
        mediation.check("merged");
        page.locator("#merges li:has-text('Quist') input").first().click();
        assertThat(page.locator("a[href*='/beneficiaries/merge']:has-text('Quist')")
                        .first())
                .isVisible();
        page.locator("a[href*='/beneficiaries/merge']:has-text('Quist')")
                .first()
                .click();
        page.locator("#separate").click();
        assertThat(page.locator("a[href*='/beneficiaries/merge']:has-text('Quist')"))
                .hasCount(0);
    }

    @Test
    void manyComeFromAFileAndWhatIsWrongComesBack(Visitor structure) throws IOException {
        structure.signIn("structure").visit("/beneficiaries/file");
        Page page = structure.page();
        String lines = """
                Nom;Prénom;Année de naissance;Téléphone;Couleur
                Zuberbühler;Ursule;1960;06 98 33 44 55;bleu
                Zuberbühler;Ali;1160;;
                """;
        page.locator("#file")
                .setInputFiles(new FilePayload("personnes.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8)));
        page.locator("#examine").click();
        toResult(page);
        assertThat(page.locator("#result")).containsText("Année de naissance : ");
        assertThat(page.locator("#result")).containsText("Couleur");
        structure.check("people-file-checked");
        page.locator("#take").click();
        toResult(page);
        assertThat(page.locator("#result")).containsText("Personnes ajoutées : 1");
        structure.check("people-file-done");

        Download refused = page.waitForDownload(() -> page.locator("#refused").click());
        Assertions.assertThat(Files.readString(refused.path()))
                .contains("Zuberbühler", "1160")
                .doesNotContain("Ursule");
        page.reload();
        Download all = page.waitForDownload(() -> page.locator("#csv").click());
        Assertions.assertThat(Files.readString(all.path())).contains("\"Zuberbühler\";\"Ursule\";\"1960\"");
        page.reload();
        Download workbook = page.waitForDownload(() -> page.locator("#workbook").click());
        Assertions.assertThat(Files.size(workbook.path())).isGreaterThan(1_000);
        page.reload();
        page.locator("#remove").click();
        assertThat(page.locator("#result")).hasCount(0);
    }

    /** The page tells when the job is done; a very fast one is done before the page is shown. */
    private static void toResult(Page page) {
        Locator ready = page.locator("#bar a");
        ready.or(page.locator("#result")).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        if (ready.count() > 0) {
            ready.click();
        }
        page.locator("#result").waitFor();
    }
}
