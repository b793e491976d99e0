package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Networks within networks on the screens of the platform, of a network and of a structure. */
@InBrowser
class NetworkPagesIT {

    private static final String DEPARTEMENT = "Bouches-du-Rhône";
    private static final String REGION = "Provence-Alpes-Côte d’Azur";

    @Test
    void thePlatformLinksNetworksAndEndsALink(Visitor operator) {
        operator.signIn("operateur").visit("/admin/networks/list");
        Page page = operator.page();
        page.locator("th a", containing(REGION)).click();
        page.locator("#links").click();
        assertThat(page.locator("section:has(#below)")).containsText(DEPARTEMENT);
        operator.check("network-links");

        page.locator("#parent").selectOption(new SelectOption().setLabel(DEPARTEMENT));
        page.locator("#since").fill("01/01/2026");
        page.locator("#add").click();
        assertThat(page.locator("#parent-error")).containsText("lui-même");
        operator.check("network-link-refused");

        page.locator("section:has(#below) td a").click();
        page.locator("#lastDay").fill("01/01/2018");
        page.locator("#finish").click();
        assertThat(page.locator("#lastDay-error")).containsText("précéder");
        operator.check("network-link-end");
    }

    @Test
    void whoCutsAgesOtherwiseIsToldWhereTheyCannotBeCompared(Visitor operator) {
        operator.signIn("operateur").visit("/admin/networks/list");
        Page page = operator.page();
        page.locator("th a", containing("Pays d’Arles")).click();
        assertThat(page.locator("#bands")).not().containsText(DEPARTEMENT);
        page.locator("#ageBands").fill("19, 47");
        page.locator("#threshold").focus();
        assertThat(page.locator("#bands")).containsText(DEPARTEMENT);
        operator.check("network-age-bands");
    }

    @Test
    void aNetworkSeesWhatItBelongsTo(Visitor reader) {
        reader.signIn("reseau").visit("/admin/figures/dashboard");
        reader.page().locator("#networks").click();
        assertThat(reader.page().locator("section:has(#above)")).containsText(DEPARTEMENT);
        assertThat(reader.page().locator("section:has(#below)")).containsText("Aucun réseau plus petit");
        reader.check("network-own-links");
    }

    @Test
    void aStructureSeesItsNetworksAndWhatAnotherWouldRead(Visitor structure) {
        structure.signIn("structure").visit("/admin/structure/show");
        Page page = structure.page();
        page.locator("#networks").click();
        assertThat(page.locator("section:has(#mine)")).containsText("Pays d’Arles");
        structure.check("structure-networks");

        page.locator("section:has(#more) li", containing("Lot")).locator("a").click();
        lookBefore(structure);
        page.locator("#join").click();
        page.locator("#contactEmail").fill("");
        page.locator("#ask").click();
        assertThat(page.locator("#contactEmail-error")).not().isEmpty();
        structure.check("structure-network-ask");

        structure.visit("/admin/structure/networks");
        page.locator("section:has(#mine) li", containing("Pays d’Arles"))
                .locator("a.button")
                .click();
        page.locator("#lastDay").fill("01/01/2019");
        page.locator("#leave").click();
        assertThat(page.locator("#lastDay-error")).containsText("ni passé");
        structure.check("structure-network-leave");
    }

    /** What is asked for stands before the details, and the details are folded. */
    private static void lookBefore(Visitor structure) {
        Page page = structure.page();
        assertThat(page.locator("section:has(#preview)")).containsText("Jamais publiés");
        assertThat(page.locator("section:has(#preview)")).containsText("Par partenaire");
        assertThat(page.locator("section:has(#preview)")).containsText("empreinte chiffrée");
        // Its own figures, the newest month first; another month is looked at in the same way.
        Locator months = page.locator("section:has(#months) tbody tr");
        assertThat(months.first().locator("a")).hasAttribute("aria-current", "true");
        assertThat(page.locator("section:has(#all) tr", containing("Accompagnements"))
                        .first())
                .containsText(months.first().locator("td").first().textContent().strip());
        assertThat(page.locator("section:has(#preview) dl").first()).isVisible();
        assertThat(months.first()).isHidden();
        Assertions.assertThat(page.locator("#join").boundingBox().y)
                .isLessThan(page.locator("#preview").boundingBox().y);
        structure.check("structure-network-preview");
        page.locator("summary:has(#months)").click();
        months.last().locator("a").click();
        assertThat(months.last().locator("a")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#accompaniments")).isVisible();
    }

    /** First the network that it joined, then those above it, each with the way by which figures get there. */
    @Test
    void aStructureReadsByWhichWayItsFiguresGetToEachNetwork(Visitor structure) {
        structure.signIn("structure").visit("/admin/structure/published");
        Page page = structure.page();
        Locator networks = page.locator("nav .presets a");
        assertThat(networks).hasText(new String[] {"Pays d’Arles", "Bouches-du-Rhône", "Provence-Alpes-Côte d’Azur"});
        assertThat(networks.first()).hasAttribute("aria-current", "true");
        assertThat(page.locator("#way")).containsText("est membre du réseau Pays d’Arles");
        assertThat(page.locator("#sketches")).containsText("empreinte chiffrée");
        networks.last().click();
        assertThat(page.locator("#way")).containsText("Pays d’Arles → Bouches-du-Rhône");
        structure.check("structure-published-above");
    }

    /** What another may join, or nobody, is not found; whoever is no administrator of a structure has no such page. */
    @Test
    void aNetworkThatCannotBeJoinedIsNotLookedAt(Visitor structure, Visitor mediator, Visitor reader) {
        structure.signIn("structure").visitRefused("/admin/structure/preview?network=" + UUID.randomUUID(), 404);
        structure.visitRefused("/admin/structure/preview", 404);
        mediator.signIn("mediation").visitRefused("/admin/structure/preview?network=" + UUID.randomUUID(), 404);
        reader.signIn("reseau").visitRefused("/admin/structure/preview?network=" + UUID.randomUUID(), 404);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
