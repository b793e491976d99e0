package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The public sheet of a site: filled in calmly, written as the national standard asks, and read again. */
@InBrowser
class SitesIT {

    private static final String NAME = "Halte numérique du Trébon";

    private static void unfold(Page page) {
        page.locator("main details").evaluateAll("all => all.forEach(part => part.open = true)");
    }

    private static Locator site(Page page, String name) {
        return page.locator(".sites li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static String content(Download download) throws IOException {
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    @Test
    void aSheetIsFilledInExportedAndShown(Visitor structure) throws IOException {
        Page page = structure.signIn("structure").visit("/admin/sites/edit").page();
        fillAddressAndHours(page);
        unfold(page);
        structure.check("sites-edit-open");
        fillSheet(page);
        page.locator("#save").click();
        assertThat(page.locator("#mails-error")).not().isEmpty();
        page.locator("#mails").fill("halte@exemple.fr");
        page.locator("#save").click();
        assertThat(page.locator("#from0-error")).not().isEmpty();
        page.locator("#to0").fill("02/01/2027");
        page.locator("#save").click();
        assertThat(site(page, NAME)).containsText("Semaines paires");
        structure.check("sites-list");
        site(page, NAME).locator("h2 a").click();
        assertThat(page.locator("#even-tuesday")).hasValue("14h–17h");
        assertThat(page.locator("#phone")).hasValue("04 90 12 34 56");
        assertThat(page.locator("input[name=services][value=PROCEDURES]")).isChecked();
        structure.visit("/admin/sites/export").check("sites-export");
        String csv = content(page.waitForDownload(() -> page.locator("#csv").click()));
        assertThat(csv.lines().filter(line -> line.contains(NAME)).findFirst().orElse(""))
                .contains("43.68,4.63,BIB,+33490123456,halte@exemple.fr")
                .contains("week 1-53/2 Mo 09:00-12:00; week 2-52/2 Tu 14:00-17:00; PH off; 2026 Dec 24-2027 Jan 02 off")
                .contains("Aide aux démarches administratives");
    }

    private static void fillAddressAndHours(Page page) {
        page.locator("#name").fill(NAME);
        page.locator("#street").fill("2 rue du Trébon");
        page.locator("#communeCode_input").fill("Arles");
        page.locator("#postalCode").fill("13200");
        page.locator("#monday").fill("9h-12h");
        assertThat(page.locator("#even-monday")).isHidden();
        page.locator("#twoWeeks").check();
        page.locator("#even-tuesday").fill("14h-17h");
        page.locator("#closedOnHolidays").check();
    }

    private static void fillSheet(Page page) {
        page.locator("#from0").fill("24/12/2026");
        page.locator("#to0").fill("20/12/2026");
        page.locator("#phone").fill("04 90 12 34 56");
        page.locator("#mails").fill("personne");
        page.locator("input[name=services][value=PROCEDURES]").check();
        page.locator("input[name=typologies][value=BIB]").check();
        page.locator("#brief").fill("Un lieu calme, près de la gare.");
        page.locator("#latitude").fill("43,68");
        page.locator("#longitude").fill("4,63");
    }

    /** To the cent: what the funders pay is what a machine cost. */
    @Test
    void roomsAndMachinesOfASite(Visitor structure) {
        Page page = structure.signIn("structure").visit("/admin/sites/list").page();
        page.locator(".sites li a[href*='/sites/premises']").first().click();
        page.locator("#addRoom").click();
        page.locator("#name").fill("Bureau au calme");
        page.locator("#seats").fill("3");
        page.locator("#confidential").check();
        structure.check("sites-room");
        page.locator("#save").click();
        page.locator("#addMachine").click();
        page.locator("#name").fill("Tablette jaune");
        page.locator("input[name=kind][value=TABLET]").check();
        page.locator("#lentTo").fill("Bus du Rhône");
        page.locator("#lentUntil").fill("01/02/2026");
        page.locator("#costCents").fill("499,90");
        page.locator("#shares").fill("Région : 300\nVille 199,80");
        structure.check("sites-machine");
        page.locator("#save").click();
        assertThat(page.locator("#shares-error")).containsText("total");
        page.locator("#shares").fill("Région : 300\nVille 199,90");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Bureau au calme");
        assertThat(page.locator("main")).containsText("À récupérer");
        assertThat(page.locator("main")).containsText("Ville : 199,90");
        structure.check("sites-premises");
    }

    /** The report names what is wrong, line by line, and a stricter reading finds more. */
    @Test
    void theReportOfAFileIsDownloaded(Visitor structure) throws IOException {
        Page page = structure.signIn("structure").visit("/admin/sites/file").page();
        String file =
                "id,nom,commune,code_postal,telephone,ma colonne\n1,Étape du Mouleyrès,Arles,13200,0490123456,à nous\n";
        for (String reading : List.of("TOLERANT", "STRICT")) {
            page.locator("#file")
                    .setInputFiles(new FilePayload("lieux.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            page.locator("input[name=reading][value=" + reading + "]").check();
            page.locator("#examine").click();
            assertThat(page.locator("#result")).containsText("ma colonne");
            assertThat(page.locator("#create")).hasCount(reading.equals("STRICT") ? 0 : 1);
        }
        structure.check("sites-file-strict");
        String report =
                content(page.waitForDownload(() -> page.locator("#report").click()));
        assertThat(report.lines().findFirst().orElse("")).endsWith("index,field,message,entryName");
        assertThat(report).containsPattern(Pattern.compile("\"2\",\"telephone\",\".*\",\"Étape du Mouleyrès\""));
    }
}
