package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A network is told in its navigation that something is worth a look, reads what it is, and is led there. */
@InBrowser
class AlertPagesIT {

    @Test
    void alertsSayWhatSinceWhenAndWhatToDo(Visitor operator) {
        Page page = operator.signIn("region").visit("/admin/alerts/list").page();
        Locator silent = page.locator("main li", containing("Alpilles Numérique"));
        assertThat(silent.first()).containsText("n’a rien remonté");
        assertThat(page.locator("nav .badge")).not().hasText("0");
        operator.check("alerts");

        silent.first().locator("a").click();
        assertThat(page.locator("#name")).hasValue("Alpilles Numérique");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("nav .badge")).isVisible();
    }

    @Test
    void aNetworkChoosesWhenItIsToldOfSilence(@InBrowser.English Visitor operator) {
        Page page = operator.signIn("reseau.lot").visit("/admin/alerts/list").page();
        assertThat(page.locator("#silentMonths")).hasValue("2");
        page.locator("#silentMonths").selectOption(new SelectOption().setValue("6"));
        page.locator("#settings #save").click();
        assertThat(page.locator("#notices")).containsText("saved");
        assertThat(page.locator("#silentMonths")).hasValue("6");
        operator.check("alerts-english");
        page.locator("#silentMonths").selectOption(new SelectOption().setValue("2"));
        page.locator("#settings #save").click();
        assertThat(page.locator("#silentMonths")).hasValue("2");
    }

    @Test
    void structuresHaveNone(Visitor structure) {
        structure.signIn("structure");
        assertThat(structure.statusOf("/admin/alerts/list")).isEqualTo(404);
        assertThat(structure.page().locator("nav .badge")).hasCount(0);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
