package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;

/** Nobody computes from publications that overlap how few were recorded in between. */
class OverlapsTest {

    private static final int WORLDS = 400;
    private static final int PUBLICATIONS = 8;

    private static final MonthRange YEAR = months(1, 12);
    private static final MonthRange FIRST_HALF = months(1, 6);
    private static final MonthRange FIRST = months(1, 3);
    private static final MonthRange SECOND = months(4, 6);
    private static final MonthRange SECOND_HALF = months(7, 12);

    private static MonthRange months(int from, int to) {
        return new MonthRange(YearMonth.of(2025, from), YearMonth.of(2025, to));
    }

    private final Network whole = new Network();
    private final Network south = new Network();
    private final Network north = new Network();
    private final List<Telling> told = new ArrayList<>();
    private final List<Collision> collisions = new ArrayList<>();
    private boolean complete = true;

    private Overlaps beside(Network network, MonthRange months) {
        NetworkTree tree = new NetworkTree(List.of(
                new NetworkLink(south, whole, LocalDate.of(2020, 1, 1)),
                new NetworkLink(north, whole, LocalDate.of(2020, 1, 1))));
        return new Overlaps(
                new Overlaps.Asked(network.getId(), months, "", Frozen.THRESHOLD),
                new Areas(tree, (any, year) -> complete),
                told);
    }

    private Snapshot.Part publish(Network network, MonthRange months, Snapshot.Part part) {
        Overlaps overlaps = beside(network, months);
        Snapshot.Part shown = overlaps.of(part);
        collisions.addAll(overlaps.collisions());
        told.addAll(new Tellings(
                        network.getId(),
                        "",
                        Instant.ofEpochSecond(told.size()),
                        Frozen.of(months, shown),
                        new Collision.Source("", "2025-" + told.size(), 1, months))
                .all()
                .toList());
        return shown;
    }

    private Snapshot.Part publish(Network network, MonthRange months, int total) {
        return publish(network, months, accompaniments(total, Map.of()));
    }

    private static Snapshot.Part accompaniments(int total, Map<String, Integer> kinds) {
        return Frozen.part(Dashboard.ACCOMPANIMENTS, total, Dashboard.KIND, Map.copyOf(kinds));
    }

    @Test
    void figuresOfOneMomentAreTold() {
        publish(whole, FIRST, 20);
        publish(whole, SECOND, 30);
        publish(whole, SECOND_HALF, 40);
        publish(south, YEAR, 50);
        publish(north, FIRST_HALF, 25);
        publish(north, SECOND_HALF, 15);

        assertThat(publish(whole, YEAR, 90).total()).isEqualTo(90);
        assertThat(publish(whole, FIRST_HALF, 50).total()).isEqualTo(50);
        assertThat(collisions).isEmpty();
    }

    /** Two were recorded late: the year less its parts would tell them. */
    @Test
    void aYearLessItsPartsTellsNoFew() {
        publish(whole, FIRST, 20);
        publish(whole, SECOND, 30);
        publish(whole, SECOND_HALF, 40);

        assertThat(publish(whole, YEAR, 92).total()).isNull();
        assertThat(collisions)
                .singleElement()
                .satisfies(collision -> assertThat(collision.sources())
                        .extracting(Collision.Source::months)
                        .containsExactlyInAnyOrder(FIRST, SECOND, SECOND_HALF));
        assertThat(publish(whole, YEAR, 95).total()).isEqualTo(95);
    }

    /** Nor a part that is what a year leaves. */
    @Test
    void whatAYearLeavesTellsNoFew() {
        publish(whole, YEAR, 90);
        publish(whole, SECOND_HALF, 40);
        publish(whole, FIRST, 20);

        assertThat(publish(whole, SECOND, 31).total()).isNull();
        assertThat(publish(whole, SECOND, 25).total()).isEqualTo(25);
    }

    /** Both revisions of the half-year are eleven apart, those of the quarter twelve: one was taken back of the other quarter. */
    @Test
    void twoRevisionsTellNoFewOfWhatIsNotTold() {
        publish(whole, FIRST, 20);
        publish(whole, FIRST_HALF, 50);
        publish(whole, FIRST, 32);

        assertThat(publish(whole, FIRST_HALF, 61).total()).isNull();
    }

    @Test
    void networksThatAreAllOfOneTellNoFew() {
        publish(south, YEAR, 50);
        publish(north, YEAR, 40);

        assertThat(publish(whole, YEAR, 93).total()).isNull();
        complete = false;
        assertThat(publish(whole, YEAR, 93).total())
                .as("Three may be in neither")
                .isEqualTo(93);
    }

    @Test
    void aLineOfALargerNetworkTellsNoFew() {
        complete = false;
        Snapshot.Part table = Frozen.part(
                Dashboard.PEOPLE,
                100,
                Dashboard.NETWORK,
                Map.of(south.getId().toString(), 50, north.getId().toString(), 40));
        publish(south, YEAR, Frozen.part(Dashboard.PEOPLE, 48, Dashboard.KIND, Map.of()));

        Snapshot.Part shown = publish(whole, YEAR, table);
        assertThat(shown.total()).isEqualTo(100);
        assertThat(shown.along(Dashboard.NETWORK)).isEmpty();
        publish(north, FIRST_HALF, Frozen.part(Dashboard.PEOPLE, 38, Dashboard.KIND, Map.of()));
        assertThat(publish(north, YEAR, Frozen.part(Dashboard.PEOPLE, 43, Dashboard.KIND, Map.of()))
                        .total())
                .as("No line told of it, and people of a half-year are no part of a sum")
                .isEqualTo(43);
    }

    /** In full or not at all: ten more, one of them elsewhere than the others. */
    @Test
    void aValueThatMovedByFewHidesTheBreakdown() {
        publish(whole, FIRST_HALF, accompaniments(50, Map.of("a", 20, "b", 30)));
        publish(whole, SECOND_HALF, accompaniments(40, Map.of("a", 15, "b", 25)));

        Snapshot.Part shown = publish(whole, YEAR, accompaniments(100, Map.of("a", 36, "b", 64)));
        assertThat(shown.total()).isEqualTo(100);
        assertThat(shown.breakdowns()).isEmpty();
        assertThat(publish(south, YEAR, accompaniments(60, Map.of("a", 30, "b", 30)))
                        .breakdowns())
                .hasSize(1);
    }

    @Test
    void whatIsAddedUpIsTheSameWhereNotAllIsToldBesideIt() {
        publish(whole, FIRST_HALF, Frozen.part(Dashboard.ACTIVITIES, 50, Dashboard.KIND, Map.of()));
        publish(whole, SECOND_HALF, Frozen.part(Dashboard.ACTIVITIES, 40, Dashboard.KIND, Map.of()));

        assertThat(publish(whole, YEAR, Frozen.part(Dashboard.ACTIVITIES, 120, Dashboard.KIND, Map.of()))
                        .total())
                .isNull();
        assertThat(publish(whole, YEAR, Frozen.part(Dashboard.ACTIVITIES, 90, Dashboard.KIND, Map.of()))
                        .total())
                .isEqualTo(90);
    }

    /** A year tells each of its months: one that was published alone tells few beside it. */
    @Test
    void aMonthOfATableTellsNoFewBesideThatMonth() {
        publish(whole, months(3, 3), 40);
        Snapshot.Part part =
                Frozen.part(Dashboard.ACCOMPANIMENTS, 100, Dashboard.MONTH, Map.of("202503", 42, "202504", 58));

        Snapshot.Part shown = publish(whole, FIRST_HALF, part);
        assertThat(shown.total()).isEqualTo(100);
        assertThat(shown.breakdowns()).isEmpty();
        assertThat(collisions)
                .singleElement()
                .satisfies(collision -> assertThat(collision.dimension()).isEqualTo(Dashboard.MONTH));
        assertThat(publish(whole, SECOND, 58).total()).isEqualTo(58);
    }

    /** What was published of both halves of the year before was corrected. */
    @Test
    void aYearBeforeTellsNoFewBesideItsParts() {
        publish(whole, FIRST_HALF, 50);
        publish(whole, SECOND_HALF, 40);
        Overlaps overlaps = beside(whole, YEAR.plusYears(1));
        Snapshot.Part part = accompaniments(200, Map.of());

        assertThat(overlaps.allowBefore(part, 90)).isTrue();
        assertThat(overlaps.allowBefore(part, 92)).isFalse();
        assertThat(overlaps.collisions())
                .singleElement()
                .satisfies(collision -> assertThat(collision.dimension()).isEqualTo(Collision.BEFORE));
    }

    /** Whatever is recorded or taken back between publications, nothing that is added up and subtracted tells few. */
    @Test
    void noIntruderFindsFew() {
        int shown = 0;
        int asked = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            PublishedWorld world = new PublishedWorld(new Random(seed), true);
            world.publish(PUBLICATIONS);
            assertThat(new OverlapsIntruder(world.read(), Frozen.THRESHOLD).finds())
                    .as("world %d", seed)
                    .isEmpty();
            shown += world.shown();
            asked += world.asked();
        }
        assertThat(shown).as("What is shown, or hiding everything would do").isGreaterThan(asked / 2);
    }

    @Test
    void anIntruderFindsFewWhereOnlyRevisionsAreCompared() {
        long found = IntStream.range(0, WORLDS)
                .filter(seed -> {
                    PublishedWorld world = new PublishedWorld(new Random(seed), false);
                    world.publish(PUBLICATIONS);
                    return !new OverlapsIntruder(world.read(), Frozen.THRESHOLD)
                            .finds()
                            .isEmpty();
                })
                .count();
        assertThat(found).isGreaterThan(WORLDS / 10);
    }

    @Test
    void manyPublicationsOfOneMomentAreToldAtOnce() {
        int[] counts = IntStream.rangeClosed(1, 12).map(month -> 10 * month).toArray();
        for (int from = 1; from <= 12; from++) {
            for (int to = from; to <= 12; to++) {
                int total = IntStream.range(from - 1, to)
                        .map(month -> counts[month])
                        .sum();
                for (Network network : List.of(south, north)) {
                    assertThat(publish(network, months(from, to), total).total())
                            .isEqualTo(total);
                }
                assertThat(publish(whole, months(from, to), 2 * total).total()).isEqualTo(2 * total);
            }
        }
    }
}
