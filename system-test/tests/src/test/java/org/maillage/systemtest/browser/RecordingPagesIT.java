package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Workshops and video receptions at the counter, by keyboard. */
@InBrowser
class RecordingPagesIT {

    /** A day of its own, on which nobody else of the demonstration works. */
    private static final String DAY = "/activities/day?day=2024-02-29";

    @Test
    void aWorkshopIsRecordedByKeyboardCorrectedDeletedAndPutBack(Visitor mediator) {
        mediator.signIn("mediation");
        mediator.addPerson("Philomène", "Tournesac");
        mediator.addPerson("Barnabé", "Tournesac");
        mediator.visit(DAY);
        Page page = mediator.page();
        typeWorkshop(page);
        assertThat(page.locator("[data-breakdown=GENDER] .rest")).hasText("Il y en a 4 de trop par rapport au total.");
        mediator.check("day-group");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#anonymous-error")).containsText("12 personnes, pour 8");
        mediator.readErrors();
        page.locator("#anonymous").fill("15");
        assertThat(page.locator("[data-breakdown=GENDER] .rest")).hasText("Non communiqué : 3");
        page.keyboard().press("Control+Enter");
        Locator record = page.locator(".record").first();
        assertThat(record).containsText("Ouvrir sa messagerie · 17 participants");
        mediator.check("day-group-recorded");

        record.locator("a[href*=edit]").click();
        assertThat(page.locator("#participants")).containsText("Philomène Tournesac");
        page.locator("#anonymous").fill("12");
        page.locator("#save").click();
        assertThat(page.locator(".record.fresh")).containsText("14 participants");
        page.locator(".record.fresh [id$=delete]").click();
        page.locator("#restore").click();
        assertThat(page.locator(".record.fresh")).containsText("14 participants");
    }

    /** Somebody in a hurry types a name and goes on: it is told, with what can be done, and nothing is recorded without the person. */
    @Test
    void aNameThatWasNotChosenIsNotLeftOut(Visitor mediator) {
        mediator.signIn("mediation");
        mediator.addPerson("Isaure", "Vanneau");
        mediator.visit("/activities/day?day=2024-03-01");
        Page page = mediator.page();
        page.locator("input[name=how][value=GROUP]").check();
        page.locator("#site").selectOption("REMOTE");
        page.locator("#participants_input").pressSequentially("Isau");
        page.locator("#participants_panel li:has-text('Isaure')").first().waitFor();
        page.keyboard().press("Enter");
        page.locator("#participants_input").pressSequentially("Zébulon Introuvable");
        page.locator("#anonymous").fill("3");
        page.locator("#notes").fill("Salle du haut");
        page.locator("input[name=themes][value=EMAIL]").check();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#participants-error")).containsText("« Zébulon Introuvable »");
        assertThat(page.locator("#participants")).containsText("Isaure Vanneau");
        assertThat(page.locator("#participants")).containsText("Zébulon Introuvable");
        assertThat(page.locator("#notes")).hasValue("Salle du haut");
        assertThat(page.locator("#anonymous")).hasValue("3");
        assertThat(page.locator(".record")).hasCount(0);
        mediator.check("day-group-unchosen");
        page.locator("input[name=how][value=INDIVIDUAL]").check();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#summary")).containsText("Zébulon Introuvable");
        mediator.readErrors();
        assertThat(page.locator("#participants")).isVisible();
        page.locator("input[name=how][value=GROUP]").check();
        page.locator("#participants li:has-text('Zébulon') .ui-autocomplete-token-icon")
                .click();
        page.locator("#anonymous").fill("4");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".record").first()).containsText("5 participants");
    }

    @Test
    void anActivityOfCoordinationIsTaggedDeletedAndPutBack(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/tags");
        Page page = mediator.page();
        page.locator("#name").fill("Réseau local");
        page.locator("#save").click();
        mediator.visit("/activities/coordinations");
        page.locator("input[name=kind][value=PARTNERSHIP]").check();
        page.locator("input[name=partnership][value=FUNDING]").check();
        page.locator("input[name=partnership][value=USER_PATH]").check();
        page.locator("#partner0").fill("Mairie de Tournesac");
        page.locator("#partnerSort0").selectOption("COMMUNE");
        page.getByLabel("Réseau local").check();
        mediator.check("coordination");
        page.locator("#save").click();
        Locator first = page.locator(".people li").first();
        assertThat(first).containsText("Réseau local");
        first.locator("a").click();
        assertThat(page.getByLabel("Réseau local")).isChecked();
        assertThat(page.locator("input[name=partnership][value=USER_PATH]")).isChecked();
        Download file = page.waitForDownload(() -> page.locator("#csv").click());
        assertThat(file.suggestedFilename()).isEqualTo("maillage-coordination.csv");
        page.locator("#delete").click();
        assertThat(page.locator("#deleted")).containsText("supprimée");
        mediator.check("coordination-deleted");
        page.locator("#restore").click();
        assertThat(page.locator(".people li").first()).containsText("Réseau local");
    }

    /** Structures are added, refused, corrected and removed without a mouse, and what is typed of them is not lost with the page. */
    @Test
    void partnersAreToldByKeyboardCorrectedAndRemoved(Visitor mediator) {
        mediator.signIn("mediation").visit("/activities/coordinations");
        Page page = mediator.page();
        Keyboard keys = page.keyboard();
        tellPartners(page);
        mediator.check("coordination-partners");

        keys.press("Control+Enter");
        assertThat(page.locator("#partner1-error")).containsText("« mairie de tournesac » est déjà dans la liste");
        mediator.readErrors();
        assertThat(page.locator("#partner2")).hasValue("Préfecture du Tournesac");
        page.locator("#partner1").fill("Emmaüs");
        keys.press("Control+Enter");
        assertThat(page.locator("#partnerSort1-error")).containsText("Choisissez le type de « Emmaüs »");
        mediator.readErrors().check("coordination-partner-wrong");
        page.locator("[data-row]:has(#partner1) [data-remove]").press("Enter");
        assertThat(page.locator("#partner1")).isFocused();
        assertThat(page.locator("#partner1")).hasValue("Préfecture du Tournesac");
        assertThat(page.locator("#partnerSort1")).hasValue("STATE");
        assertThat(page.locator("#partnerSort1-error")).isEmpty();
        assertThat(page.locator("#partner2")).isHidden();
        keys.press("Control+Enter");
        Locator first = page.locator(".people li").first();
        assertThat(first).containsText("Mairie de Tournesac · Préfecture du Tournesac");

        first.locator("a").click();
        assertThat(page.locator("[data-row]:visible")).hasCount(2);
        page.locator("[data-row]:has(#partner0) [data-remove]").press("Enter");
        assertThat(page.locator("#partner0")).isFocused();
        keys.press("Control+Enter");
        assertThat(first).containsText("Partenariat · Préfecture du Tournesac");
        assertThat(first).not().containsText("Mairie");
    }

    /** Three, of which two have one name. */
    private static void tellPartners(Page page) {
        Keyboard keys = page.keyboard();
        page.locator("input[name=kind][value=PARTNERSHIP]").check();
        page.locator("input[name=partnership][value=FUNDING]").check();
        page.locator("#title").fill("Convention du Tournesac");
        assertThat(page.locator("#partner1")).isHidden();
        assertThat(page.locator("[data-remove]:visible")).hasCount(0);
        page.locator("#partner0").focus();
        keys.type("Mairie de Tournesac");
        page.locator("#partnerSort0").selectOption("COMMUNE");
        page.locator("[data-add]").press("Enter");
        assertThat(page.locator("#partner1")).isFocused();
        keys.type("mairie de tournesac");
        page.locator("[data-add]").press("Enter");
        keys.type("Préfecture du Tournesac");
        page.locator("#partnerSort2").selectOption("STATE");
    }

    private static void typeWorkshop(Page page) {
        Keyboard keys = page.keyboard();
        page.locator("input[name=minutes]:checked").press("Shift+Tab");
        keys.type("a");
        page.locator("#site").selectOption("REMOTE");
        page.locator("#groupTitle").fill("Ouvrir sa messagerie");
        Locator participants = page.locator("#participants_input");
        for (String name : new String[] {"Philomène", "Barnabé"}) {
            participants.pressSequentially(name.substring(0, 4));
            page.locator("#participants_panel li:has-text('" + name + "')")
                    .first()
                    .waitFor();
            keys.press("Enter");
        }
        assertThat(page.locator("#participants")).containsText("Barnabé");
        page.locator("#anonymous").fill("8");
        page.locator("#count-GENDER-FEMALE").fill("12");
        page.locator("#tick").focus();
        keys.type("e-mail");
        keys.press("Enter");
    }

    @Test
    void aVideoReceptionNamesTheOfficeOfThePartner(Visitor structure) {
        structure.signIn("structure").visit("/activities/offices");
        Page page = structure.page();
        page.locator("#organisation").selectOption("CPAM");
        page.locator("#name").fill("CPAM de Tournesac");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("CPAM de Tournesac");
        structure.check("offices");

        structure.visit(DAY);
        page.locator("input[name=how][value=VIDEO]").check();
        page.locator("#site").selectOption("REMOTE");
        page.locator("#tick").focus();
        page.keyboard().type("santé");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#office-error")).containsText("agence");
        structure.readErrors();
        page.locator("#office").selectOption("CPAM de Tournesac");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".record").first()).containsText("CPAM de Tournesac");
        structure.check("day-video-recorded");
    }
}
