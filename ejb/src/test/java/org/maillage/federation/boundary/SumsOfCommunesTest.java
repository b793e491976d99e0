package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.directory.entity.Commune;

/** An EPCI or a département is what is shown of its communes, and no word about those that are hidden. */
class SumsOfCommunesTest {

    /** The first two digits are those of the EPCI and of the département; an island has no EPCI. */
    private static Optional<Commune> commune(String code) {
        if (code.isEmpty() || code.equals(ValueWords.UNKNOWN)) {
            return Optional.empty();
        }
        String start = code.substring(0, 2);
        return Optional.of(new Commune(code, code, List.of(code), start, code.startsWith("97") ? null : start, 100));
    }

    private static Breakdown residence(Figure... figures) {
        return new Breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE, List.of(figures));
    }

    private static Breakdown activity(Figure... figures) {
        return new Breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, List.of(figures));
    }

    private static List<Breakdown> sums(Breakdown... shown) {
        return SumsOfCommunes.of(List.of(shown), SumsOfCommunesTest::commune);
    }

    @Test
    void residencesAreAddedUpByEpci() {
        List<Breakdown> sums = sums(residence(
                new Figure("13004", 20, 0.2),
                new Figure("13108", 10, 0.1),
                new Figure("84003", 7, 0.07),
                new Figure("97501", 9, 0.09),
                new Figure(ValueWords.UNKNOWN, 30, 0.3)));

        assertThat(sums).extracting(Breakdown::dimension).containsExactly(Dashboard.RESIDENCE_EPCI);
        assertThat(sums.get(0).figures()).extracting(Figure::value).containsExactly("13", "84");
        assertThat(sums.get(0).figures()).extracting(Figure::amount).containsExactly(30, 7);
        assertThat(sums.get(0).figures().get(0).share()).isBetween(0.299, 0.301);
    }

    @Test
    void communesOfActivityAreAddedUpByEpciAndByDepartement() {
        List<Breakdown> sums = sums(activity(
                new Figure("", 50, 0.5),
                new Figure("13004", 20, 0.2),
                new Figure("13108", 10, null),
                new Figure("84003", 7, 0.07)));

        assertThat(sums).extracting(Breakdown::dimension).containsExactly(Dashboard.EPCI, Dashboard.DEPARTEMENT);
        assertThat(sums)
                .as("nothing at a distance, and no part of the whole where one is not told")
                .allSatisfy(sum -> assertThat(sum.figures())
                        .containsExactly(new Figure("13", 30, null), new Figure("84", 7, 0.07)));
    }

    /** Whoever knows that there is nothing else in it would read a hidden commune from a zero or a line of its own. */
    @Test
    void aDepartementWithNothingShownIsNotNamed() {
        List<Breakdown> sums = sums(
                activity(new Figure("04001", null, null), new Figure("13004", 20, 0.2), new Figure("84003", 7, 0.07)));

        assertThat(sums.get(0).figures()).extracting(Figure::value).containsExactly("13", "84");
    }

    @Test
    void oneDepartementIsNoSum() {
        assertThat(sums(activity(new Figure("13004", 20, 0.2), new Figure("13108", 10, 0.1))))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatIsHidden() {
        assertThat(sums(residence(new Figure("13004", null, null)), activity(new Figure("84003", null, null))))
                .isEmpty();
        assertThat(sums()).isEmpty();
    }
}
