package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A network says what it aims at, and reads beside its figures how far it is; a structure reads what is wanted of it. */
@InBrowser
class TargetPagesIT {

    @Test
    void aTargetStandsBesideItsFigure(Visitor operator) {
        Page page = operator.signIn("reseau").visit("/admin/targets/list").page();
        operator.check("targets-none");
        page.locator("#add").click();
        page.locator("#firstMonth").fill("09/2018");
        page.locator("#lastMonth").fill("12/2018");
        page.locator("#save").click();
        operator.readErrors();
        assertThat(page.locator("#amount-error")).not().isEmpty();
        operator.check("target-errors");
        page.locator("#amount").fill("200");
        page.locator("#save").click();
        Locator line = page.locator("main tbody tr", containing("septembre 2018"));
        assertThat(line).containsText("80 %");
        operator.check("targets");

        operator.visit("/admin/figures/dashboard?from=09/2018&to=12/2018");
        assertThat(page.locator(".key-figures .reach")).hasCount(1);
        assertThat(page.locator(".key-figures .reach")).containsText("80 %");
        operator.check("figures-target");
        operator.visit("/admin/figures/dashboard?from=09/2018&to=12/2018&commune=13100");
        assertThat(page.locator(".key-figures .reach")).hasCount(0);

        operator.visit("/admin/targets/list");
        line.locator("a").click();
        page.locator("#remove").click();
        assertThat(line).hasCount(0);
    }

    @Test
    void aStructureReadsWhatIsWantedOfIt(@InBrowser.English Visitor operator, Visitor structure) {
        Page page = operator.signIn("reseau").visit("/admin/targets/edit").page();
        page.locator("#aim").selectOption(new SelectOption().setLabel("Alpilles Numérique"));
        page.locator("#firstMonth").fill("10/2018");
        page.locator("#lastMonth").fill("10/2018");
        page.locator("#amount").fill("1000");
        operator.check("target-english");
        page.locator("#save").click();
        Locator line = page.locator("main tbody tr", containing("Alpilles Numérique"));
        assertThat(line).containsText("not shown here");
        operator.check("targets-english");

        structure.signIn("structure").visit("/admin/structure/published");
        assertThat(structure.page().locator("section[aria-labelledby=aims]")).containsText("%");
        structure.check("targets-own");
        line.locator("a").click();
        assertThat(page.locator("#aim option:checked")).hasText("Alpilles Numérique");
        page.locator("#remove").click();
        structure.page().reload();
        assertThat(structure.page().locator("section[aria-labelledby=aims]")).hasCount(0);
    }

    @Test
    void whoeverReadsChangesNothing(Visitor reader) {
        reader.signIn("structure");
        assertThat(reader.statusOf("/admin/targets/list")).isEqualTo(404);
        assertThat(reader.statusOf("/admin/targets/edit")).isEqualTo(404);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
