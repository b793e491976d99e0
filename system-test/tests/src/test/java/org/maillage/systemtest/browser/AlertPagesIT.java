package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;

/** A network is told in its navigation that something is worth a look, reads what it is, and is led there. */
@InBrowser
class AlertPagesIT {

    private static final String STRUCTURE = "Centre social des Deux Rives";

    /** As if nobody had confirmed its sheets for years: the demonstration has made them today. */
    @Test
    void alertsSayWhatSinceWhenAndWhatToDo(Product product, Visitor operator) {
        Page page = operator.signIn("reseau.lot").page();
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            database.change(
                    "insert into reporting_sheets (tenant_id, id, version, oldest)"
                            + " select number, uuid(), 1, '2020-01-02' from tenants_tenants where name = ?"
                            + " on duplicate key update oldest = '2020-01-02'",
                    STRUCTURE);
            operator.visit("/admin/alerts/list");
            Locator old = page.locator("main li", containing(STRUCTURE));
            assertThat(old).containsText("n’a pas été confirmée depuis le 02/01/2020");
            assertThat(page.locator("section[aria-labelledby=alerts-SHEETS] h2"))
                    .hasText("1 structure dont une fiche est à mettre à jour");
            assertThat(page.locator("main")).containsText("Demandez à chaque structure de relire ses lieux");
            assertThat(page.locator("nav .badge")).isVisible();
            operator.check("alerts");

            old.locator("a").click();
            assertThat(page.locator("#name")).hasValue(STRUCTURE);
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(page.locator("nav .badge")).isVisible();
            database.change(
                    "delete from reporting_sheets where tenant_id in"
                            + " (select number from tenants_tenants where name = ?)",
                    STRUCTURE);
        }
    }

    /** Creuse records nothing any more: all of its structures are told of in one place. */
    @Test
    void alertsOfOneKindAreTogether(Visitor operator) {
        Page page = operator.signIn("reseau.creuse").visit("/admin/alerts/list").page();
        Locator silent = page.locator("section[aria-labelledby=alerts-SILENT]");
        assertThat(silent).hasCount(1);
        assertThat(silent.locator("h2")).hasText("7 structures silencieuses");
        assertThat(silent.locator("li")).hasCount(7);
        operator.check("alerts-together");
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

    /** Each person for themselves: a colleague would find their own choice. */
    @Test
    void alertsByMailAreChosenByWhoeverWantsThem(Visitor operator) {
        Page page = operator.signIn("reseau.creuse")
                .visit("/admin/alerts/list#mails")
                .page();
        assertThat(page.locator("#rhythm")).hasValue("NEVER");
        page.locator("#rhythm").selectOption(new SelectOption().setValue("WEEKLY"));
        page.locator("#choose").click();
        assertThat(page.locator("#notices")).containsText("C’est enregistré.");
        assertThat(page.locator("#rhythm")).hasValue("WEEKLY");
        operator.check("alerts-mails");

        operator.visit("/admin/alerts/list");
        page.locator("#rhythm").selectOption(new SelectOption().setValue("NEVER"));
        page.locator("#choose").click();
        assertThat(page.locator("#rhythm")).hasValue("NEVER");
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
