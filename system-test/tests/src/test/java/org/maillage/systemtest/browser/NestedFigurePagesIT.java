package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The région reads its département, the network in it, and a commune of that one; nobody reads upwards. */
@InBrowser
class NestedFigurePagesIT {

    private static final String AUTUMN = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    private static Locator part(Page page, String name) {
        return page.locator("#networks-within tr", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void theWayLeadsFromTheRegionToACommune(Visitor reader) throws IOException {
        reader.signIn("region").visit(AUTUMN).check("figures-networks");
        Page page = reader.page();
        assertThat(page.locator("#way")).hasCount(0);
        assertThat(page.locator("#sites")).hasCount(1);
        assertThat(part(page, "Bouches-du-Rhône")).containsText("160");
        assertThat(part(page, "Bouches-du-Rhône")).containsText("100 %");

        part(page, "Bouches-du-Rhône").locator("a").click();
        assertThat(page.locator("#way [aria-current=page]")).hasText("Bouches-du-Rhône");
        assertThat(page.locator("#total-accompaniments")).hasText("160");
        part(page, "Pays d’Arles").locator("a").click();
        assertThat(page.locator("#way li"))
                .hasText(new String[] {"Provence-Alpes-Côte d’Azur", "Bouches-du-Rhône", "Pays d’Arles"});
        assertThat(page.locator("#networks-within")).hasCount(0);
        assertThat(page.locator("#today-sites")).isVisible();
        String sites = page.locator("#today-sites").innerText();
        assertThat(page.locator("main")).containsText("rien n’est comparé");
        reader.check("figures-network-within");
        page.locator("#coverage").click();
        assertThat(page.locator(".lead")).hasText("Pays d’Arles");
        assertThat(page.locator("#today-sites")).hasText(sites);
        reader.check("coverage-network-within");
        page.locator("#gaps ~ nav a").last().click();
        assertThat(page.locator(".lead")).hasText("Pays d’Arles");
        page.goBack();
        page.goBack();

        page.locator("#commune").selectOption("13100");
        page.locator("#show").click();
        page.waitForURL(address -> address.contains("commune=13100") && address.contains("network="));
        assertThat(page.locator(".lead")).containsText("Pays d’Arles · septembre 2018 à décembre 2018 · Saint-Rémy");
        assertThat(page.locator("#way [aria-current=page]")).hasText("Pays d’Arles");
        String file = Files.readString(
                page.waitForDownload(() -> page.locator("#open").click()).path());
        assertThat(file.lines().skip(1)).allMatch(line -> line.startsWith("2018-09,2018-12,Pays d’Arles,13100,"));

        page.locator("#way a").first().click();
        assertThat(page.locator(".lead")).containsText("Provence-Alpes-Côte d’Azur · septembre");
    }

    @Test
    void aKeptViewKeepsTheNetwork(Visitor reader) {
        reader.signIn("region").visit(AUTUMN);
        Page page = reader.page();
        part(page, "Bouches-du-Rhône").locator("a").click();
        page.locator("#name").fill("Automne du département");
        page.locator("#keep").click();
        assertThat(page.locator("#notices")).containsText("Automne du département");
        assertThat(page.locator("#way [aria-current=page]")).hasText("Bouches-du-Rhône");
        reader.visit("/admin/figures/dashboard");
        page.locator("#views a", new Page.LocatorOptions().setHasText("Automne du département"))
                .click();
        assertThat(page.locator("#way [aria-current=page]")).hasText("Bouches-du-Rhône");
        assertThat(page.locator("#total-accompaniments")).hasText("160");
    }

    @Test
    void theWayIsNotOpenUpwardsNorBeforeTheLink(Visitor region, Visitor departement) {
        region.signIn("region").visit(AUTUMN);
        Page page = region.page();
        String within = part(page, "Bouches-du-Rhône").locator("a").getAttribute("href");
        String id = within.replaceAll(".*network=([0-9a-f-]+).*", "$1");
        region.visitRefused("/admin/figures/dashboard?from=08/2018&to=12/2018&network=" + id, 404);
        region.visitRefused("/admin/figures/dashboard?from=09/2018&to=12/2018&network=" + UUID.randomUUID(), 404);
        region.visitRefused("/admin/figures/file?from=08/2018&to=12/2018&format=CSV&network=" + id, 404);
        for (String network : List.of(UUID.randomUUID().toString(), "none")) {
            region.visitRefused("/admin/coverage/file?within=epci&network=" + network, 404);
            region.visitRefused("/admin/coverage/list?network=" + network, 404);
            region.visitRefused("/admin/figures/structures?network=" + network, 404);
        }

        region.visit(within);
        page.locator("[id='period:from:input'], [id='period:from'], #from")
                .first()
                .fill("08/2018");
        page.locator("#period input[type=submit]").click();
        assertThat(page.locator("main")).containsText("n’a pas appartenu au vôtre");

        departement.signIn("departement").visit(AUTUMN);
        assertThat(departement.page().locator("#way")).hasCount(0);
        assertThat(part(departement.page(), "Pays d’Arles")).containsText("160");
    }
}
