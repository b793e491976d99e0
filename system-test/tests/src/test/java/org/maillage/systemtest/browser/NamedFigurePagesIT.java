package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;

/** A structure says whether it is named, its network reads those that said so, and each structure reads the median. */
@InBrowser
class NamedFigurePagesIT {

    private final int last = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    @Test
    void aNetworkReadsThoseWhoAgreed(Visitor operator) {
        Page page = operator.signIn("reseau.creuse")
                .visit("/admin/figures/dashboard")
                .page();
        page.locator("#structures").click();
        Locator lines = page.locator("section[aria-labelledby=totals] tbody th");
        assertThat(lines).hasText(new String[] {"Atelier du Plateau", "Structures qui ne sont pas nommées"});
        assertThat(line(page, "Atelier du Plateau").locator("td").first()).hasText("96");
        assertThat(page.locator("#others td").first()).hasText("6 structures, ensemble : 352");
        assertThat(page.locator("section[aria-labelledby=middle]"))
                .containsText(last + "\u202f: la moitié des 6 structures comparables ont noté plus d’environ 60");
        operator.check("named");

        operator.visit("/admin/figures/structures?year=1999").check("named-other-year");
        operator.visit("/admin/figures/structures?year=none");
        assertThat(page.locator("main .empty")).hasCount(0);
    }

    @Test
    void nobodyHasAgreedAnywhereElse(@InBrowser.English Visitor operator) {
        operator.signIn("reseau.lot").visit("/admin/figures/structures").check("named-english");
        assertThat(operator.page().locator("main")).containsText("No structure has agreed to be named yet");
    }

    @Test
    void aStructureAgreesAndTakesItBack(Visitor structure, Visitor operator) {
        Page page = structure
                .signIn("structure.tour")
                .visit("/admin/structure/networks")
                .page();
        Locator naming = page.locator(".naming");
        assertThat(naming).containsText("jamais lus sous votre nom");
        structure.check("naming-none");
        naming.locator("a").click();
        assertThat(page.locator("#byName")).containsText("revenir dessus à tout moment");
        structure.check("naming");
        page.locator("#allow").click();
        assertThat(page.locator("#notices")).containsText("peut lire vos chiffres");
        assertThat(naming).containsText("sous votre nom depuis le");

        operator.signIn("reseau.creuse").visit("/admin/figures/structures");
        assertThat(line(operator.page(), "Bibliothèque de la Tour")
                        .locator("td")
                        .first())
                .hasText("36");
        // Five are left, of whom a median would tell too much.
        assertThat(operator.page().locator("section[aria-labelledby=middle]")).containsText("rien n’est montré");

        naming.locator("a").click();
        structure.check("naming-back");
        page.locator("#withdraw").click();
        assertThat(naming).containsText("jamais lus sous votre nom");
        operator.page().reload();
        assertThat(line(operator.page(), "Bibliothèque de la Tour")).hasCount(0);
    }

    /** As if Creuse belonged to the Lot: the networks within others of the demonstration have no whole year. */
    @Test
    void aLargerNetworkReadsWhoAgreedToThat(Product product, Visitor structure, Visitor larger) {
        try (OwnerDatabase database = new OwnerDatabase(product.data())) {
            String network = database.value("select id from federation_networks where name = 'Creuse'");
            database.change(
                    "insert into federation_links (id, version, child_id, parent_id, since)"
                            + " select uuid(), 1, ?, id, '2015-01-01' from federation_networks where name = 'Lot'",
                    network);
            try {
                aLargerNetworkReadsWhoAgreedToThat(network, structure, larger);
            } finally {
                database.change("delete from federation_links where child_id = ?", network);
            }
        }
    }

    private void aLargerNetworkReadsWhoAgreedToThat(String network, Visitor structure, Visitor larger) {
        Page own = structure
                .signIn("structure.plateau")
                .visit("/admin/structure/networks")
                .page();
        assertThat(own.locator(".naming.above")).containsText("ne les lisent pas sous votre nom");
        String year = "from=01/" + last + "&to=12/" + last;
        Page page = larger.signIn("reseau.lot")
                .visit("/admin/figures/dashboard?" + year + "&network=" + network)
                .page();
        page.locator("#structures").click();
        larger.check("named-above-nobody");
        assertThat(page.locator("h2#totals")).containsText("Creuse");
        assertThat(page.locator("main")).containsText("Aucune structure de ce réseau n’accepte encore");

        own.locator(".naming.above a").click();
        structure.check("naming-above");
        assertThat(own.locator("#byNameAbove")).containsText("Creuse appartient à : Lot.");
        own.locator("#allowAbove").click();
        assertThat(own.locator("#notices")).containsText("réseaux plus larges peuvent eux aussi");
        structure.check("naming-both");
        page.reload();
        assertThat(line(page, "Atelier du Plateau")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby=middle]")).hasCount(0);
        larger.check("named-above");
        page.locator("main p a[href*=dashboard]").click();
        assertThat(page.locator("#way [aria-current=page]")).hasText("Creuse");
        larger.visitRefused("/admin/figures/structures?network=" + UUID.randomUUID(), 404);

        own.locator(".naming.above a").click();
        structure.check("naming-above-back");
        own.locator("#withdrawAbove").click();
        assertThat(own.locator(".naming.above")).containsText("ne les lisent pas sous votre nom");
        larger.visit("/admin/figures/structures?network=" + network);
        assertThat(line(page, "Atelier du Plateau")).hasCount(0);
    }

    @Test
    void aStructureReadsTheMedian(Visitor structure, Visitor mediator) {
        structure.signIn("structure.lacs").visit("/admin/structure/published").check("comparisons");
        assertThat(structure.page().locator("section[aria-labelledby=comparisons]"))
                .containsText("Votre structure a noté 52 accompagnements en " + last
                        + ". La moitié des 6 structures du réseau en ont noté plus d’environ 60.");
        mediator.signIn("structure.causse").visit("/admin/structure/published");
        assertThat(mediator.page().locator("section[aria-labelledby=comparisons]"))
                .containsText("Pas de comparaison");
    }

    private static Locator line(Page page, String name) {
        return page.locator("section[aria-labelledby=totals] tbody tr", new Page.LocatorOptions().setHasText(name));
    }
}
