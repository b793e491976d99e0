package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A network stops a structure for a while; the structure reads why, reads everything, and finds no button. */
@InBrowser
class TenantLifeIT {

    @Test
    void aSuspendedStructureReadsWhyAndFindsNoButton(Visitor reseau, Visitor structure, Visitor mediation) {
        Page network = reseau.signIn("reseau").visit("/admin/members/list").page();
        network.locator("main table a").first().click();
        network.locator("#suspend").click();
        assertThat(network.locator("#summary")).isVisible();
        network.locator("#reason").fill("La convention est arrivée à son terme.");
        network.locator("#suspend").click();
        assertThat(network.locator("#resume")).isVisible();
        reseau.check("members-suspended");
        try {
            Page team = structure.signIn("structure").visit("/admin/team/list").page();
            assertThat(team.locator(".standing")).containsText("La convention est arrivée à son terme.");
            assertThat(team.locator("#invite")).hasCount(0);
            structure.visit("/admin/sites/list");
            assertThat(team.locator("#add")).hasCount(0);
            structure.visit("/admin/structure/show").check("structure-suspended");
            Page day = mediation.signIn("mediation").visit("/activities/day").page();
            assertThat(day.locator(".standing")).isVisible();
            assertThat(day.locator("#save")).hasCount(0);
            mediation.check("day-suspended");
        } finally {
            network.locator("#resume").click();
        }
        assertThat(network.locator("#suspend")).isVisible();
        mediation.visit("/activities/day");
        assertThat(mediation.page().locator(".standing")).hasCount(0);
        assertThat(mediation.page().locator("#save")).isVisible();
    }
}
