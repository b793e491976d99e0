package org.maillage.systemtest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A network defines an indicator from figures that it reads, and reads it beside them. */
@InBrowser
class IndicatorPagesIT {

    private static final String FIGURES = "/admin/figures/dashboard?from=09/2018&to=12/2018";

    @Test
    void anIndicatorIsReadBesideTheKeyFigures(Visitor operator) {
        Locator line = define(operator);
        Page page = operator.page();
        operator.visit(FIGURES);
        Locator own = page.locator("section[aria-labelledby=own]");
        assertThat(own).containsText("Aide individuelle");
        assertThat(own.locator("strong").first()).containsText(Pattern.compile("\\d"));
        own.locator("summary").click();
        assertThat(own).containsText("Partie de l’indicateur « Accompagnements »");
        operator.check("figures-indicator");
        operator.visit("/admin/figures/dictionary");
        assertThat(page.locator("section[aria-labelledby=own] h3")).hasText("Aide individuelle");
        operator.check("dictionary-indicator");

        operator.visit("/admin/indicators/list");
        line.locator("a").click();
        page.locator("#englishName").fill("Individual help");
        operator.check("indicator-correction");
        page.locator("#save").click();
        assertThat(line).containsText("2, dans le dictionnaire depuis");
        line.locator("input[type=submit]").click();
        assertThat(line).containsText("retiré le");
        operator.check("indicators-withdrawn");
        operator.visit(FIGURES);
        assertThat(page.locator("section[aria-labelledby=own]")).hasCount(0);
        operator.visit("/admin/figures/dictionary");
        assertThat(page.locator("section[aria-labelledby=own] h3")).hasCount(2);
        operator.check("dictionary-editions");
    }

    /** From the empty list on, with what is forgotten on the way. */
    private static Locator define(Visitor operator) {
        Page page = operator.signIn("reseau").visit("/admin/indicators/list").page();
        operator.check("indicators-none");
        page.locator("#add").click();
        operator.check("indicator-part");
        page.getByText("Par type", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#frenchName").fill("Aide individuelle");
        page.locator("#frenchDefinition").fill("Les fois où une personne a été aidée seule.");
        page.locator("#save").click();
        operator.readErrors();
        assertThat(page.locator("#values-error")).hasText("Choisissez au moins une valeur.");
        operator.check("indicator-errors");
        page.getByLabel("Individuel").check();
        page.locator("#save").click();
        Locator line = page.locator("main tbody tr", containing("Aide individuelle"));
        assertThat(line).containsText("Individuel");
        operator.check("indicators");
        return line;
    }

    @Test
    void oneValueOnlyWhereAnAccompanimentHasSeveral(@InBrowser.English Visitor operator) {
        Page page = operator.signIn("reseau")
                .visit("/admin/indicators/edit?by=accompaniments.theme")
                .page();
        page.locator("#frenchName").fill("Deux thèmes");
        page.locator("#frenchDefinition").fill("Deux thèmes à la fois.");
        page.locator("#save").click();
        operator.readErrors();
        assertThat(page.locator("#value-error")).hasText("Choose at least one value.");
        page.locator("#value input").nth(0).check();
        page.locator("#value input").nth(1).check();
        assertThat(page.locator("#value input:checked")).hasCount(1);
        operator.check("indicator-one-english");
        operator.visit("/admin/indicators/edit?by=people.residence");
        page.locator("#codes").fill("13200 00000");
        page.locator("#frenchName").fill("Tarascon");
        page.locator("#frenchDefinition").fill("Qui habite Tarascon.");
        page.locator("#save").click();
        operator.readErrors();
        assertThat(page.locator("#codes-error")).not().isEmpty();
        operator.check("indicator-communes-english");
    }

    /** Whoever tries the demonstration meets one before they define any. */
    @Test
    void theDepartementOfTheDemonstrationHasOne(Visitor operator, @InBrowser.English Visitor english) {
        Page page = operator.signIn("departement").visit(FIGURES).page();
        Locator own = page.locator("section[aria-labelledby=own]");
        assertThat(own).containsText("Accompagnements suivis d’une orientation");
        assertThat(own.locator("strong").first()).hasText("18");
        own.locator("summary").click();
        assertThat(own).containsText("orientée vers un autre service");
        assertThat(own).containsText("Partie de l’indicateur « Accompagnements »");
        operator.check("figures-indicator-departement");
        english.signIn("departement").visit(FIGURES);
        assertThat(english.page().locator("section[aria-labelledby=own]")).containsText("led on to another service");
    }

    @Test
    void whoeverReadsDefinesNothing(Visitor reader) {
        reader.signIn("structure");
        assertThat(reader.statusOf("/admin/indicators/list")).isEqualTo(404);
        assertThat(reader.statusOf("/admin/indicators/edit")).isEqualTo(404);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
