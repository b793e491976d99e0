package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who sees the screens of a structure: somebody of some sites, and an operator whom it lets in. */
@InBrowser
class SupportIT {

    private static final String STRUCTURE = "Alpilles Numérique";
    private static final String OPERATOR = "Claire Montel";

    private static Locator access(Page page, String name, String state) {
        return page.locator(".people li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(state));
    }

    @Test
    void somebodyOfTwoSitesSeesTheseOnly(Visitor branch, Visitor structure) {
        Page page = branch.signIn("antenne")
                .visit("/activities/list?from=2018-09-01&to=2018-12-31")
                .page();
        assertThat(page.locator(".place-name")).containsText("Maison des associations");
        assertThat(page.locator("tbody tr")).hasCount(40);
        assertThat(page.locator("tbody").textContent()).doesNotContain("Centre social");
        branch.check("activities-list-two-sites");
        branch.visit("/activities/day");
        assertThat(page.locator("#site optgroup").first().locator("option")).hasCount(2);

        Page team = structure.signIn("structure").visit("/admin/team/list").page();
        assertThat(team.locator("main")).containsText("Seulement : ");
        structure.check("team-sites");
        team.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText("Nadia Benali"))
                .locator("a")
                .click();
        assertThat(team.locator("input[name=sites]:checked")).hasCount(2);
        structure.check("member-sites");
    }

    @Test
    void anOperatorAsksIsLetInAndShutOut(Visitor operator, Visitor structure) {
        Page asking = operator.signIn("reseau").page();
        Page deciding = structure.signIn("structure").page();
        ask(operator);
        letIn(structure);

        operator.visit("/admin/support/list");
        access(asking, STRUCTURE, "Ouvert").locator("input[type=submit]").click();
        assertThat(asking).hasURL(Pattern.compile("/activities/list"));
        readsOnly(operator);

        structure.visit("/admin/audit/list");
        assertThat(deciding.locator("main table")).containsText("Ouvrir une page (assistance)");
        deciding.locator("main table summary").first().click();
        assertThat(deciding.locator("main table")).containsText("/admin/sites/list");
        structure.check("audit-support");
        structure.visit("/admin/team/security");
        access(deciding, OPERATOR, "Ouvert").locator("input[type=submit]").click();
        assertThat(access(deciding, OPERATOR, "Terminé")).hasCount(1);

        assertThat(operator.tryToVisit("/admin/team/list")).isEqualTo(404);
        operator.visit("/admin/support/list");
        assertThat(asking.locator(".place-name")).hasText("Pays d’Arles");
        assertThat(asking.locator(".support")).hasCount(0);
    }

    private static void ask(Visitor operator) {
        Page asking = operator.visit("/admin/support/list").page();
        asking.locator("#structure").selectOption(new SelectOption().setLabel(STRUCTURE));
        asking.locator("#reason").fill("La liste du mois reste vide chez vous.");
        asking.locator("#ask").click();
        assertThat(access(asking, STRUCTURE, "Demandé")).hasCount(1);
        operator.check("support-asked");
    }

    private static void letIn(Visitor structure) {
        Page deciding = structure.visit("/admin/team/security").page();
        structure.check("security-asked");
        access(deciding, OPERATOR, "Demandé")
                .locator("input[type=submit]")
                .first()
                .click();
        assertThat(access(deciding, OPERATOR, "Ouvert")).hasCount(1);
        structure.check("security-open");
    }

    private static void readsOnly(Visitor operator) {
        Page asking =
                operator.visit("/activities/list?from=2018-09-01&to=2018-12-31").page();
        assertThat(asking.locator(".support")).containsText(OPERATOR);
        assertThat(asking.locator("tbody a")).hasCount(0);
        operator.check("support-activities");
        operator.visit("/admin/team/list").check("support-team");
        assertThat(asking.locator("#invite")).hasCount(0);
        operator.visit("/admin/sites/list").check("support-sites");
        assertThat(asking.locator("#add")).hasCount(0);
        for (String closed :
                new String[] {"/beneficiaries/list", "/activities/day", "/admin/team/security", "/admin/audit/list"}) {
            assertThat(operator.tryToVisit(closed)).as(closed).isEqualTo(404);
        }
    }
}
