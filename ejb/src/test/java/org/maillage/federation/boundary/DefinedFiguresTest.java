package org.maillage.federation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.ValueSum;

/** A sum is told from what a page shows, and nowhere else. */
class DefinedFiguresTest {

    private static final FigureQuery YEAR = new FigureQuery(YearMonth.of(2025, 1), YearMonth.of(2025, 12), null);
    private static final FigureQuery OF_A_COMMUNE = new FigureQuery(YEAR.from(), YEAR.to(), "13004");

    private final Network network = new Network();

    private static Indicator indicator(String measure, String dimension, String... values) {
        ValueSum sum = new ValueSum(measure, dimension);
        sum.setValues(Set.of(values));
        return Indicator.of(sum);
    }

    private static Figure figure(String value, Integer amount) {
        return new Figure(value, amount, null);
    }

    private static Breakdown of(String measure, String dimension, Figure... figures) {
        return new Breakdown(measure, dimension, Arrays.asList(figures));
    }

    private List<Figure> read(FigureQuery query, Indicator defined, Breakdown... shown) {
        return new DefinedFigures(network, List.of(defined)).of(query, List.of(shown));
    }

    private Integer told(Indicator defined, Breakdown... shown) {
        List<Figure> figures = read(YEAR, defined, shown);
        assertThat(figures).extracting(Figure::value).containsExactly(defined.getCode());
        return figures.get(0).amount();
    }

    @Test
    void addsUpWhatIsShown() {
        Breakdown kinds = of(
                Dashboard.ACCOMPANIMENTS,
                Dashboard.KIND,
                figure("GROUP", 20),
                figure("INDIVIDUAL", 40),
                figure("VIDEO", 7));

        assertThat(told(indicator(Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP", "VIDEO"), kinds))
                .isEqualTo(27);
        assertThat(told(indicator(Dashboard.ACCOMPANIMENTS, "place", "HOME"), kinds))
                .as("along a dimension of which nothing is shown")
                .isNull();
    }

    @Test
    void aHiddenValueHidesAllOfIt() {
        Breakdown kinds = of(Dashboard.ACCOMPANIMENTS, Dashboard.KIND, figure("GROUP", null), figure("INDIVIDUAL", 40));

        assertThat(told(indicator(Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP", "INDIVIDUAL"), kinds))
                .isNull();
        assertThat(told(indicator(Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "INDIVIDUAL", "VIDEO"), kinds))
                .as("what is hidden is named, so the third is nothing")
                .isEqualTo(40);
    }

    /** A name alone would tell that somebody lives there: so would a zero, where a small count is not named. */
    @Test
    void aPlaceThatIsNotNamedMayBeHidden() {
        Breakdown homes = of(Dashboard.PEOPLE, Dashboard.RESIDENCE, figure("13004", 30), figure("30032", 16));

        assertThat(told(indicator(Dashboard.PEOPLE, Dashboard.RESIDENCE, "13004", "30032"), homes))
                .isEqualTo(46);
        assertThat(told(indicator(Dashboard.PEOPLE, Dashboard.RESIDENCE, "13004", "13108"), homes))
                .isNull();
    }

    @Test
    void whereNothingIsToldToBeThereItIsNothing() {
        Indicator tagged = indicator(Dashboard.ACCOMPANIMENTS, "tag", "a tag");

        assertThat(told(tagged, of(Dashboard.ACCOMPANIMENTS, "tag"))).isZero();
    }

    @Test
    void whatOfItsNatureIsNoneHasAName() {
        Breakdown referrals = of(Dashboard.ACCOMPANIMENTS, "referral", figure("", 20), figure("OTHER", 30));

        assertThat(told(indicator(Dashboard.ACCOMPANIMENTS, "referral", ValueSum.NONE), referrals))
                .isEqualTo(20);
    }

    /** Under bands that a network has no more, nobody is counted: that would read as nobody. */
    @Test
    void agesThatAreCutAnewAreNotCompared() {
        network.setAgeBands(AgeBands.parse("26, 60"));
        Indicator old = indicator(Dashboard.PEOPLE, "age", "60-");
        Breakdown ages = of(Dashboard.PEOPLE, "age", figure("0-25", 10), figure("60-", 12), figure("unknown", 9));

        assertThat(told(old, ages)).isEqualTo(12);
        assertThat(told(indicator(Dashboard.PEOPLE, "age", "60-", "unknown"), ages))
                .isEqualTo(21);
        network.setAgeBands(AgeBands.parse("26, 46"));
        assertThat(told(old, of(Dashboard.PEOPLE, "age", figure("46-", 12)))).isNull();
    }

    @Test
    void whatIsPublishedOfAllCommunesIsNotToldOfOne() {
        Indicator met = indicator(Dashboard.PEOPLE, Dashboard.ACQUAINTANCE, "NEW");
        Breakdown acquaintance = of(Dashboard.PEOPLE, Dashboard.ACQUAINTANCE, figure("NEW", 12));

        assertThat(read(YEAR, met, acquaintance)).hasSize(1);
        assertThat(read(OF_A_COMMUNE, met, acquaintance)).isEmpty();
        assertThat(read(OF_A_COMMUNE, indicator(Dashboard.PEOPLE, "gender", "FEMALE")))
                .hasSize(1);
    }

    @Test
    void theNewestEditionIsReadUntilItIsWithdrawn() {
        Indicator first = indicator(Dashboard.ACCOMPANIMENTS, Dashboard.KIND, "GROUP");
        Indicator next = first.corrected();
        List<Indicator> dictionary = List.of(next, first, new Indicator());

        assertThat(next.saysTheSameAs(first)).isTrue();
        next.setFrenchName(" Ateliers ");
        assertThat(next.saysTheSameAs(first)).isFalse();
        assertThat(next.getCode()).isEqualTo(first.getCode()).matches("own_[0-9a-f]{12}");
        assertThat(DefinedFigures.newest(dictionary)).containsExactly(next);
        assertThat(next.getEdition()).isEqualTo(2);
        next.setWithdrawnOn(LocalDate.of(2025, 3, 1));
        assertThat(new DefinedFigures(network, dictionary).of(YEAR, List.of())).isEmpty();
        assertThat(DefinedFigures.newest(dictionary)).containsExactly(next);
    }
}
