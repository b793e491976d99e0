package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.ValueSum;
import org.maillage.platform.texts.Words;

/** The rule says what is added up, and what a reader would not guess. */
class SumRuleTest {

    private static String rule(Locale locale, String measure, String dimension, String... values) {
        Words words = new Words(locale);
        Indicator measured = new Indicator();
        measured.setFrenchName("Tout");
        measured.setEnglishName("All");
        ValueSum sum = new ValueSum(measure, dimension);
        sum.setValues(List.of(values));
        ValueWords names =
                new ValueWords(words::of, band -> band.told(words::format), code -> code, id -> id, words.locale());
        return SumRule.of(sum, measured, words, names);
    }

    @Test
    void namesWhatIsAddedUp() {
        assertThat(rule(Locale.FRENCH, Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP", "VIDEO"))
                .startsWith(
                        "Partie de l’indicateur «\u202fTout\u202f» que le réseau a choisie. Type\u202f: Atelier collectif, ")
                .endsWith("Pour le reste, il se compte comme «\u202fTout\u202f».")
                .doesNotContain("federation.", "compte dans chacune", "compte ici une fois");
        assertThat(rule(Locale.ENGLISH, Dashboard.ACCOMPANIMENTS, "referral", ValueSum.NONE))
                .contains("“All”")
                .doesNotContain("none", "federation.");
    }

    @Test
    void saysWhoCountsTwice() {
        assertThat(rule(Locale.FRENCH, Dashboard.PEOPLE, "age", "60-69", "70-")).contains("compte dans chacune");
        assertThat(rule(Locale.FRENCH, Dashboard.PEOPLE, "age", "70-")).doesNotContain("compte dans chacune");
        assertThat(rule(Locale.FRENCH, Dashboard.PEOPLE, Dashboard.ACQUAINTANCE, "NEW", "ANONYMOUS"))
                .doesNotContain("compte dans chacune");
        assertThat(rule(Locale.FRENCH, Dashboard.ACCOMPANIMENTS, "theme", "EMAIL"))
                .contains("compte ici une fois");
    }
}
