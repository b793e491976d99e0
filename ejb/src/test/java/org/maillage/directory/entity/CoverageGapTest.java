package org.maillage.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageGapTest {

    private static final Point ARLES = new Point(4.63, 43.68);
    private static final Point TARASCON = new Point(4.66, 43.81);
    private static final Point ORGON = new Point(5.04, 43.79);

    private static Commune commune(String code, int population) {
        return new Commune(code, "Commune " + code, List.of("13000"), "13", null, population);
    }

    private final List<Commune> territory =
            List.of(commune("13067", 3_000), commune("13108", 15_000), commune("13004", 50_000), commune("13001", 9));
    private final Map<String, Point> centres = Map.of("13067", ORGON, "13108", TARASCON, "13004", ARLES);

    @Test
    void measuresAlongTheGreatCircle() {
        assertThat(new Point(2.3522, 48.8566).kilometresTo(new Point(5.3698, 43.2965)))
                .as("Paris to Marseille")
                .isCloseTo(660, within(2.0));
        assertThat(ARLES.kilometresTo(ARLES)).isZero();
        assertThat(new Point(179.9, 0).kilometresTo(new Point(-179.9, 0))).isCloseTo(22.2, within(0.1));
    }

    @Test
    void listsWhoIsFarTheMostPopulousFirst() {
        assertThat(CoverageGap.of(territory, centres, List.of(ARLES), 10))
                .extracting(gap -> gap.commune().code())
                .containsExactly("13108", "13067");
        assertThat(CoverageGap.of(territory, centres, List.of(ARLES, TARASCON), 20))
                .singleElement()
                .satisfies(gap -> assertThat(gap.kilometres()).isCloseTo(30.6, within(0.5)));
        assertThat(CoverageGap.of(territory, centres, List.of(ARLES), 40)).isEmpty();
    }

    @Test
    void withoutAnySiteEverybodyIsFar() {
        assertThat(CoverageGap.of(territory, centres, List.of(), 10))
                .hasSize(3)
                .allSatisfy(gap -> assertThat(gap.kilometres()).isNull());
    }
}
