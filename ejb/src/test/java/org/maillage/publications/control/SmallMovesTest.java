package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.publications.boundary.Snapshot;

/** Nobody computes from several revisions how few were recorded in between. */
class SmallMovesTest {

    private static final int TABLES = 2_000;
    private static final int REVISIONS = 4;
    private static final int LARGEST = 40;

    private static Map<String, @Nullable Integer> along(Snapshot.Part part) {
        Map<String, @Nullable Integer> amounts = new TreeMap<>();
        part.breakdowns()
                .forEach(breakdown ->
                        breakdown.figures().forEach(figure -> amounts.put(figure.value(), figure.amount())));
        return amounts;
    }

    private static Snapshot.Part revised(Snapshot.Part now, Snapshot... before) {
        return new SmallMoves(Frozen.THRESHOLD, List.of(before)).of(now);
    }

    private static Snapshot.Part part(int total, Map<String, @Nullable Integer> amounts) {
        return Frozen.part(total, Frozen.DIMENSION, amounts);
    }

    @Test
    void whatMovedByEnoughIsShown() {
        Snapshot before = Frozen.of(50, Map.of("a", 20, "b", 30));

        Snapshot.Part now = revised(part(60, Map.of("a", 20, "b", 40)), before);

        assertThat(now.total()).isEqualTo(60);
        assertThat(along(now)).isEqualTo(Map.of("a", 20, "b", 40));
    }

    @Test
    void aTotalThatMovedByFewIsHiddenWithAllOfIt() {
        Snapshot before = Frozen.of(50, Map.of("a", 20, "b", 30));

        Snapshot.Part now = revised(part(52, Map.of("a", 22, "b", 30)), before);

        assertThat(now.total()).isNull();
        assertThat(now.breakdowns()).isEmpty();
    }

    /** One more in "a" and twelve more in "b": the two would be told by the total, so "b" is hidden too. */
    @Test
    void aValueThatMovedByFewIsHiddenWithTheNext() {
        Snapshot before = Frozen.of(50, Map.of("a", 10, "b", 15, "c", 25));

        Snapshot.Part now = revised(part(63, Map.of("a", 11, "b", 27, "c", 25)), before);

        Map<String, @Nullable Integer> shown = new HashMap<>();
        shown.put("a", null);
        shown.put("b", null);
        shown.put("c", 25);
        assertThat(along(now)).isEqualTo(shown);
    }

    /** Two were recorded under the wrong value: what both hold together did not move. */
    @Test
    void whatMovedFromOneValueToAnotherStaysTogether() {
        Snapshot before = Frozen.of(50, Map.of("a", 10, "b", 15, "c", 25));

        Snapshot.Part now = revised(part(50, Map.of("a", 8, "b", 17, "c", 25)), before);

        assertThat(along(now)).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 25);
    }

    @Test
    void whatOneRevisionHidesTheLaterOnesHide() {
        Map<String, @Nullable Integer> hiding = new HashMap<>(Map.of("c", 25));
        hiding.put("a", null);
        hiding.put("b", null);

        Snapshot.Part now = revised(part(80, Map.of("a", 20, "b", 35, "c", 25)), Frozen.of(50, hiding));

        assertThat(along(now)).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 25);
    }

    /** A breakdown that was not told leaves nothing to subtract from. */
    @Test
    void whatWasNotToldAtAllMayBeToldNow() {
        Snapshot.Part now = revised(part(60, Map.of("a", 20, "b", 40)), Frozen.of(50, Map.of()));

        assertThat(along(now)).hasSize(2);
    }

    @Test
    void communesThatAreHiddenAreNotNamed() {
        Snapshot before = Frozen.of(Frozen.part(50, Dashboard.COMMUNE, Map.of("13004", 20, "13097", 12)));

        Snapshot.Part now =
                revised(Frozen.part(58, Dashboard.COMMUNE, Map.of("13004", 20, "13097", 14, "13108", 7)), before);

        assertThat(along(now)).isEqualTo(Map.of("13004", 20));
    }

    /** Whatever is recorded or taken back between revisions, whoever subtracts any two of them learns of nobody. */
    @Test
    void noTwoRevisionsTellAFew() {
        Random random = new Random(19);
        int shown = 0;
        int compared = 0;
        for (int table = 0; table < TABLES; table++) {
            List<Snapshot> published = new ArrayList<>();
            int[] counts = random.ints(2 + random.nextInt(6), Frozen.THRESHOLD, LARGEST)
                    .toArray();
            for (int revision = 0; revision < REVISIONS; revision++) {
                Snapshot now = publish(counts, published);
                for (Snapshot before : published) {
                    compared++;
                    shown += tellsNobody(before.parts().get(0), now.parts().get(0), Frozen.DIMENSION);
                }
                published.add(now);
                change(counts, random);
            }
        }
        assertThat(compared).isEqualTo(TABLES * REVISIONS * (REVISIONS - 1) / 2);
        assertThat(shown).as("What is shown, or hiding everything would do").isGreaterThan(compared / 4);
    }

    /** Twelve more in the network, eleven of them in "a": one who is directly in it would be told. */
    @Test
    void whatIsDirectlyInANetworkIsHiddenBesideItsParts() {
        Snapshot before = Frozen.of(Frozen.part(60, Dashboard.NETWORK, Map.of("a", 20, "b", 30)));

        Snapshot.Part now = revised(Frozen.part(72, Dashboard.NETWORK, Map.of("a", 31, "b", 30)), before);

        assertThat(now.total()).isEqualTo(72);
        assertThat(along(now)).containsEntry("a", null).containsEntry("b", 30);
    }

    /** What was in "b" before is directly in the network now, or gone: nothing says of whom it is. */
    @Test
    void aNetworkThatCameOrWentIsNotTold() {
        Snapshot before = Frozen.of(Frozen.part(80, Dashboard.NETWORK, Map.of("a", 20, "b", 30)));

        Snapshot.Part now = revised(Frozen.part(80, Dashboard.NETWORK, Map.of("a", 20, "c", 18)), before);

        assertThat(along(now).keySet()).containsExactlyInAnyOrder("a", "c");
        assertThat(along(now)).containsEntry("a", 20).containsEntry("c", null);
    }

    /** As other values, whose sum is the whole, networks tell what is directly in the one that holds them. */
    @Test
    void noTwoRevisionsTellAFewBesideNetworks() {
        int shown = 0;
        for (int table = 0; table < TABLES; table++) {
            shown += beside(table, Dashboard.NETWORK);
        }
        assertThat(shown).as("lines that two revisions show").isGreaterThan(TABLES);
        assertThatThrownBy(() -> {
                    for (int table = 0; table < TABLES; table++) {
                        beside(table, Frozen.DIMENSION);
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    /** Some counts and a rest that no line tells, published again and again. */
    private static int beside(int table, String dimension) {
        Random random = new Random(table);
        List<Snapshot> published = new ArrayList<>();
        int[] counts =
                random.ints(3 + random.nextInt(5), Frozen.THRESHOLD, LARGEST).toArray();
        int shown = 0;
        for (int revision = 0; revision < REVISIONS; revision++) {
            Map<String, @Nullable Integer> lines = new TreeMap<>();
            for (int i = 1; i < counts.length; i++) {
                if (random.nextInt(20) > 0 || dimension.equals(Frozen.DIMENSION)) {
                    lines.put("v" + i, counts[i]);
                }
            }
            int total = IntStream.of(counts).sum();
            Snapshot now =
                    Frozen.of(new SmallMoves(Frozen.THRESHOLD, published).of(Frozen.part(total, dimension, lines)));
            for (Snapshot before : published) {
                shown += tellsNobody(before.parts().get(0), now.parts().get(0), dimension);
            }
            published.add(now);
            change(counts, random);
        }
        return shown;
    }

    private static Snapshot publish(int[] counts, List<Snapshot> published) {
        Map<String, @Nullable Integer> amounts = new TreeMap<>();
        int total = 0;
        for (int i = 0; i < counts.length; i++) {
            amounts.put("v" + i, counts[i]);
            total += counts[i];
        }
        return Frozen.of(new SmallMoves(Frozen.THRESHOLD, published).of(part(total, amounts)));
    }

    private static void change(int[] counts, Random random) {
        for (int i = 0; i < counts.length; i++) {
            int move = random.nextInt(4) == 0 ? random.nextInt(25) - 8 : 0;
            counts[i] = Math.max(Frozen.THRESHOLD, counts[i] + move);
        }
    }

    /** How many values both show. */
    private static int tellsNobody(Snapshot.Part before, Snapshot.Part now, String dimension) {
        if (before.total() == null || now.total() == null) {
            return 0;
        }
        int rest = now.total() - before.total();
        assertEnough(rest, before, now);
        Optional<Breakdown> then = before.along(dimension);
        Optional<Breakdown> is = now.along(dimension);
        if (then.isEmpty() || is.isEmpty()) {
            return 0;
        }
        int both = 0;
        Map<String, @Nullable Integer> former = along(before);
        for (Figure figure : is.get().figures()) {
            Integer was = former.get(figure.value());
            Integer amount = figure.amount();
            if (was != null && amount != null) {
                assertEnough(amount - was, before, now);
                rest -= amount - was;
                both++;
            }
        }
        assertEnough(rest, before, now);
        return both;
    }

    private static void assertEnough(int move, Snapshot.Part before, Snapshot.Part now) {
        assertThat(move == 0 || Math.abs(move) >= Frozen.THRESHOLD)
                .as("%d from %s to %s", move, before, now)
                .isTrue();
    }
}
