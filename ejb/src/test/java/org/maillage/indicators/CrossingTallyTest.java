package org.maillage.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;

/** What a structure does on days on which it counts in several networks at once. */
class CrossingTallyTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void countsOnceMoreWhatIsOfACrossing() {
        UUID crossing = new UUID(0, 7);
        Tally tally = new Tally(AgeScale.of(new AgeBands(List.of(18))), Set.of(), Months.of(MARCH));
        tally.visits(MARCH.atDay(1), 2);
        tally.cross(crossing);
        tally.visits(MARCH.atDay(9), 5);
        tally.cross(Crossing.WHOLE);
        tally.visits(MARCH.atDay(10), 1);

        FactKey key = new FactKey(Months.of(MARCH), FactKey.EVERYWHERE, Indicators.VISITS, Indicators.EDITION);
        assertThat(tally.cells())
                .isEqualTo(Map.of(key, new FactCells("total =8"), key.on(crossing), new FactCells("total =5")));
        assertThat(tally.crossings()).containsExactly(crossing);
    }
}
