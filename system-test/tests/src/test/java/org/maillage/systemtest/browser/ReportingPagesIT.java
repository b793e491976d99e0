package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A network sees who is silent, a structure says that there is nothing to report. */
@InBrowser
class ReportingPagesIT {

    @Test
    void aNetworkSeesWhoHasReported(Visitor operator) throws IOException {
        Page page = operator.signIn("reseau.lot").visit("/admin/reporting/list").page();
        assertThat(page.locator("#completeness")).containsText("fait leur remontée pour");
        Locator marks = page.locator("main tbody tr", containing("Médiathèque du Causse"))
                .locator(".marks li");
        assertThat(marks).hasCount(12);
        assertThat(marks.last()).containsText("remontée faite");
        operator.check("reporting");

        page.locator("#name").fill("causse");
        page.locator("#show").click();
        assertThat(page.locator("main tbody tr")).hasCount(1);
        String file = Files.readString(
                page.waitForDownload(() -> page.locator("#take").click()).path());
        assertThat(file).contains("Médiathèque du Causse", "remontée faite").doesNotContain("Deux Rives");

        page.locator("#missing").click();
        assertThat(page.locator("main tbody tr", containing("Médiathèque du Causse")))
                .hasCount(0);
        operator.visit("/admin/reporting/list?name=nobody").check("reporting-none");
        assertThat(page.locator("main .empty")).containsText("Aucune structure");
    }

    @Test
    void speaksEnglish(@InBrowser.English Visitor operator) {
        operator.signIn("reseau.lot").visit("/admin/reporting/list").check("reporting-english");
        assertThat(operator.page().locator("#completeness")).containsText("have reported for");
    }

    /** The oldest month that is shown, in which no other test records anything. */
    @Test
    void aStructureSaysThatThereIsNothing(Visitor structure, Visitor operator, Visitor region) {
        Page page = structure
                .signIn("structure")
                .visit("/admin/structure/published")
                .page();
        Locator oldest = page.locator("#reporting tbody tr").last();
        assertThat(oldest).containsText("rien reçu");
        structure.check("reporting-own");
        oldest.locator("input[type=submit]").click();
        assertThat(page.locator("#notices")).containsText("rien à signaler");
        assertThat(oldest).containsText("rien à signaler");

        operator.signIn("reseau").visit("/admin/reporting/list");
        Locator mark = operator.page()
                .locator("main tbody tr", containing("Alpilles Numérique"))
                .locator(".marks li")
                .first();
        assertThat(mark).containsText("remontée faite");
        region.signIn("region").visit("/admin/reporting/list").check("reporting-region");
        assertThat(region.page().locator("main tbody tr", containing("Alpilles Numérique")))
                .containsText("Pays d’Arles");

        oldest.locator("input[type=submit]").click();
        assertThat(page.locator("#notices")).containsText("annulé");
        operator.page().reload();
        assertThat(mark).containsText("rien reçu");
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
