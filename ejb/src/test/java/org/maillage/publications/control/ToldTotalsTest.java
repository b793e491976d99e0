package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.publications.boundary.Snapshot;

/** The same months are told of in publications of two years: no difference of both is small. */
class ToldTotalsTest {

    private static Snapshot.Part part(String code, Integer total) {
        return Frozen.part(code, total, Frozen.DIMENSION, Map.of());
    }

    private static boolean allow(ToldTotals told, String indicator, int amount) {
        return told.allow(indicator, amount, Frozen.THRESHOLD);
    }

    @Test
    void aTotalIsTheSameOrHasMovedByEnough() {
        ToldTotals told = ToldTotals.of(List.of(Frozen.of(part(Dashboard.PEOPLE, 100))), List.of());

        assertThat(allow(told, Dashboard.PEOPLE, 100)).isTrue();
        assertThat(allow(told, Dashboard.PEOPLE, 104)).isFalse();
        assertThat(allow(told, Dashboard.PEOPLE, 96)).isFalse();
        assertThat(allow(told, Dashboard.PEOPLE, 105)).isTrue();
        assertThat(allow(told, Dashboard.VISITS, 104)).isTrue();
        assertThat(allow(ToldTotals.NONE, Dashboard.PEOPLE, 104)).isTrue();
    }

    /** How many activities were added tells how those of few were shared. */
    @Test
    void whatAddsUpIsTheSameOrNotTold() {
        ToldTotals told = ToldTotals.of(List.of(Frozen.of(part(Dashboard.ACTIVITIES, 100))), List.of());

        assertThat(allow(told, Dashboard.ACTIVITIES, 100)).isTrue();
        assertThat(allow(told, Dashboard.ACTIVITIES, 150)).isFalse();
    }

    @Test
    void whatAnotherPublicationSaysOfTheYearBeforeCounts() {
        Snapshot later = Frozen.of(part(Dashboard.PEOPLE, 300).beside(100, null));
        ToldTotals told = ToldTotals.of(List.of(), List.of(later));

        assertThat(allow(told, Dashboard.PEOPLE, 102)).isFalse();
        assertThat(allow(told, Dashboard.PEOPLE, 302)).isTrue();
        SmallMoves moves = new SmallMoves(Frozen.THRESHOLD, List.of(), told);
        assertThat(moves.of(part(Dashboard.PEOPLE, 102)).total()).isNull();
        assertThat(moves.of(part(Dashboard.PEOPLE, 110)).total()).isEqualTo(110);
    }
}
