package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;

/** An EPCI of residence is what is shown of its communes, and no word about those that are hidden. */
class EpciOfResidenceTest {

    /** The first two digits are those of the EPCI; an island has none. */
    private static Optional<Commune> commune(String code) {
        String epci = code.startsWith("97") ? null : code.substring(0, 2);
        return code.equals(ValueWords.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new Commune(code, code, List.of(code), "13", epci, 100));
    }

    private static Breakdown residence(Figure... figures) {
        return new Breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE, List.of(figures));
    }

    @Test
    void addsUpWhatIsShown() {
        Breakdown shown = residence(
                new Figure("13004", 20, 0.2),
                new Figure("13108", 10, 0.1),
                new Figure("84003", 7, 0.07),
                new Figure("97501", 9, 0.09),
                new Figure(ValueWords.UNKNOWN, 30, 0.3));

        Breakdown sums =
                EpciOfResidence.of(List.of(shown), EpciOfResidenceTest::commune).orElseThrow();

        assertThat(sums.figures()).extracting(Figure::value).containsExactly("13", "84");
        assertThat(sums.figures()).extracting(Figure::amount).containsExactly(30, 7);
        assertThat(sums.figures().get(0).share()).isBetween(0.299, 0.301);
    }

    @Test
    void saysNothingOfWhatIsHidden() {
        assertThat(EpciOfResidence.of(
                        List.of(residence(new Figure("13004", null, null))), EpciOfResidenceTest::commune))
                .isEmpty();
        assertThat(EpciOfResidence.of(List.of(), EpciOfResidenceTest::commune)).isEmpty();
    }
}
