package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.federation.control.LineageTest.YEAR;
import static org.maillage.federation.control.LineageTest.lineage;
import static org.maillage.federation.control.LineageTest.link;
import static org.maillage.federation.control.LineageTest.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

class RecordersTest {

    private static final int JANUARY = 202601;
    private static final int MARCH = 202603;
    private static final Span QUARTER = Span.ALL.stream()
            .filter(span -> span.from() == 0 && span.to() == 2)
            .findFirst()
            .orElseThrow();

    private final Network epci = new Network();
    private final Network departement = new Network();
    private final Network theme = new Network();

    @Test
    void countsEachMonthOfAnAreaAndWhatStandsDirectlyInIt() {
        Lineage lineage = lineage(departement, Set.of(), link(epci, departement));
        Family family = lineage.family(Map.of(epci.getId(), Set.of("13004")));
        Recorders recorders = new Recorders(
                lineage,
                family,
                List.of(
                        row(departement, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2, 3),
                        row(departement, MARCH, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 3),
                        row(epci, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2),
                        row(epci, MARCH, FactKey.EVERYWHERE, Crossing.WHOLE, 1),
                        row(epci, JANUARY, "13004", Crossing.WHOLE, 2)));
        int rest = family.parts(0).get(0);

        assertThat(recorders.accompaniments(0, QUARTER)).isEqualTo(5);
        assertThat(recorders.people(0, QUARTER))
                .as("the same people may have come in both")
                .isEqualTo(3);
        assertThat(recorders.accompaniments(family.number(name(epci)), QUARTER)).isEqualTo(3);
        assertThat(recorders.accompaniments(family.number(Family.commune(name(epci), "13004")), QUARTER))
                .isOne();
        assertThat(recorders.accompaniments(rest, QUARTER)).isEqualTo(2);
        assertThat(recorders.people(rest, QUARTER)).isOne();
    }

    /** What a network holds beside the one that stands elsewhere; the whole holds all. */
    @Test
    void countsOnceWhoseNetworkBelongsToTwo() {
        Lineage lineage = lineage(epci, Set.of(), link(epci, departement), link(epci, theme));
        Family family = lineage.family(Map.of());
        boolean inTheme = family.whole(family.number(name(epci))) == family.number(name(theme));
        Network other = inTheme ? departement : theme;
        Recorders recorders = new Recorders(
                lineage,
                family,
                List.of(
                        row(departement, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2),
                        row(theme, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2),
                        row(epci, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2)));

        assertThat(recorders.accompaniments(family.number(name(other)), QUARTER))
                .isZero();
        assertThat(recorders.accompaniments(0, QUARTER)).isEqualTo(2);
    }

    /** Who is in two networks on some days may be in one of them on others. */
    @Test
    void countsWhoIsInACrossingInItsNetworksToo() {
        Crossing crossing = new Crossing(YEAR, List.of(epci, theme, departement));
        Lineage lineage = lineage(epci, Set.of(crossing), link(epci, departement), link(theme, departement));
        Family family = lineage.family(Map.of());
        Recorders recorders = new Recorders(
                lineage,
                family,
                List.of(
                        row(epci, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 1, 2),
                        row(theme, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, 2, 3),
                        row(epci, JANUARY, FactKey.EVERYWHERE, crossing.getId(), 2),
                        row(theme, JANUARY, FactKey.EVERYWHERE, crossing.getId(), 2)));

        for (Network network : List.of(epci, theme)) {
            assertThat(recorders.accompaniments(family.number(name(network)), QUARTER))
                    .isEqualTo(2);
        }
        assertThat(recorders.accompaniments(family.number(crossing.getId().toString()), QUARTER))
                .isOne();
    }

    /** Small counts are enough only if there is room beside the one that each structure has. */
    @Test
    void leaveRoomForTheThreshold() {
        assertThat(tells(5, 1)).isTrue();
        assertThat(tells(5, 2)).isFalse();
        assertThat(tells(6, 2)).isTrue();
        assertThat(tells(0, 0)).isTrue();
    }

    private boolean tells(int count, int structures) {
        Lineage lineage = lineage(epci, Set.of());
        Family family = lineage.family(Map.of());
        Amounts total = new Amounts(family, false);
        total.add(name(epci), "", 1, 0, count);
        int[] numbers = IntStream.rangeClosed(1, structures).toArray();
        Recorders recorders = new Recorders(
                lineage, family, List.of(row(epci, JANUARY, FactKey.EVERYWHERE, Crossing.WHOLE, numbers)));
        Totals totals = new Totals(family, total, ShieldedYear.rule(5, false, true, true), new Beside(null, recorders));
        return totals.isTold(0, Span.YEAR);
    }

    private static YearTables.Row row(Network network, int month, String commune, UUID crossing, int... structures) {
        FactCells.Sum cells = new FactCells.Sum();
        for (int structure : structures) {
            cells.set(SumRefresh.STRUCTURE, Integer.toString(structure), 1);
        }
        FactKey key = new FactKey(month, commune, SumRefresh.STRUCTURES, 1);
        return new YearTables.Row(network, key.on(crossing), cells.cells());
    }
}
