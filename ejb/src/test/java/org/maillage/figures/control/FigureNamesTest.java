package org.maillage.figures.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.indicators.Dimension;
import org.maillage.platform.texts.Words;

/** Trap 5 of figures elsewhere, a title that names another thing than what is counted: each chart begins with what it counts. */
class FigureNamesTest {

    private static final Set<Dimension> OF_PEOPLE =
            Set.of(Dimension.AGE, Dimension.GENDER, Dimension.STATUS, Dimension.RESIDENCE);

    private static final Map<Locale, String> PEOPLE = Map.of(Locale.FRENCH, "Personnes ", Locale.ENGLISH, "People ");

    private static final Map<Locale, String> ACCOMPANIMENTS =
            Map.of(Locale.FRENCH, "Accompagnements ", Locale.ENGLISH, "Accompaniments ");

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"MONTH", "PARTNER", "TOTAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void aChartIsNamedAfterWhatItCounts(Dimension dimension) {
        (OF_PEOPLE.contains(dimension) ? PEOPLE : ACCOMPANIMENTS)
                .forEach((language, beginning) -> assertThat(new Words(language).of("figures.by." + dimension.code()))
                        .startsWith(beginning));
    }
}
