package org.maillage.publications.control;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.SmallCounts;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;

/**
 * Hides of new figures what would tell of few beside publications of other months, or of other networks of the family: whoever adds up some of
 * them and subtracts others is left with those who were recorded in between. Each such difference is nothing, or at least the threshold.
 *
 * <p>Figures of one moment always agree, so nothing is hidden as long as no fact has changed.
 */
public final class Overlaps {

    /** What is the same when its months are added up. */
    static final Set<String> ADDING_UP = Set.of(
            Dashboard.ACCOMPANIMENTS,
            Dashboard.ACTIVITIES,
            Dashboard.WORKSHOPS,
            Dashboard.PARTICIPANTS,
            Dashboard.VIDEO_RECEPTIONS,
            Dashboard.REFERRALS,
            Dashboard.VISITS);

    /** Along these, each value is a total that other publications tell. */
    static final List<String> LINES = List.of(Dashboard.NETWORK, Dashboard.MONTH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    /**
     * What is about to be published.
     *
     * @param ages by which bands the network tells ages
     */
    record Asked(UUID network, MonthRange months, String ages, int threshold) {}

    private final Asked asked;
    private final Areas areas;
    private final int threshold;
    private final SmallCounts small;
    private final List<Telling> before;
    private final Map<String, Collision> collisions = new TreeMap<>();

    /** @param before all that was told of its family and may be added up with what is new, in the order in which it was told */
    Overlaps(Asked asked, Areas areas, List<Telling> before) {
        this.asked = asked;
        this.areas = areas;
        this.threshold = before.stream().mapToInt(Telling::threshold).reduce(asked.threshold(), Math::max);
        this.small = new SmallCounts(threshold);
        this.before = new ArrayList<>(before);
    }

    /** Whether overlapping publications are compared of an indicator: that of different people in months is not told by other months. */
    static boolean compares(String indicator) {
        return ADDING_UP.contains(indicator) || indicator.equals(Dashboard.PEOPLE);
    }

    /** What may be shown of a part whose total is told in full beside it; without its total, nothing of it. */
    Snapshot.Part of(Snapshot.Part part) {
        String indicator = part.definition().code();
        if (part.total() == null || !compares(indicator)) {
            return part;
        }
        Telling now = telling(asked.network(), asked.months(), part, true, true);
        if (!allow(now, "")) {
            return new Snapshot.Part(part.definition(), null, List.of());
        }
        List<Breakdown> shown = part.breakdowns().stream()
                .filter(breakdown -> allowAlong(now, breakdown.dimension()))
                .toList();
        Snapshot.Part left = new Snapshot.Part(part.definition(), part.total(), shown);
        before.add(telling(asked.network(), asked.months(), left, true, true));
        for (String dimension : LINES) {
            left = allowLines(left, dimension) ? left : without(left, dimension);
        }
        return left;
    }

    private static Snapshot.Part without(Snapshot.Part part, String dimension) {
        return new Snapshot.Part(
                part.definition(),
                part.total(),
                part.breakdowns().stream()
                        .filter(breakdown -> !breakdown.dimension().equals(dimension))
                        .toList());
    }

    /** Whether all lines may be told: what one of them hides, the others would tell. */
    private boolean allowLines(Snapshot.Part part, String dimension) {
        List<Telling> lines = lines(part, dimension)
                .map(line -> telling(line.of(asked.network()), line.months(asked.months()), line.part(), true, false))
                .toList();
        List<Telling> all = Stream.concat(same(part.definition().code()).stream(), lines.stream())
                .toList();
        boolean allowed = agree(all);
        for (int i = 0; !allowed && i < lines.size() && allow(lines.get(i), dimension); i++) {
            before.add(lines.get(i));
            allowed = i == lines.size() - 1;
        }
        return allowed;
    }

    private List<Telling> same(String indicator) {
        return before.stream()
                .filter(telling -> telling.indicator().equals(indicator))
                .toList();
    }

    private boolean agree(List<Telling> all) {
        return vectors(all).agree(all, List.of(""), (telling, any) -> telling.total());
    }

    private Vectors vectors(List<Telling> all) {
        return new Vectors(areas, all.stream().allMatch(telling -> ADDING_UP.contains(telling.indicator())), all);
    }

    /** A line of a breakdown of which each value is the total of a network or of a month. */
    record Line(String dimension, String value, Snapshot.Part part) {

        /** Of what network it tells, in the table of one. */
        UUID of(UUID network) {
            return dimension.equals(Dashboard.NETWORK) ? UUID.fromString(value) : network;
        }

        /** Of which months it tells, in a table of some. */
        MonthRange months(MonthRange all) {
            if (dimension.equals(Dashboard.NETWORK)) {
                return all;
            }
            YearMonth month = YearMonth.parse(value, MONTH);
            return new MonthRange(month, month);
        }
    }

    /** Those that are told. */
    static Stream<Line> lines(Snapshot.Part part, String dimension) {
        return part.along(dimension).stream()
                .flatMap(lines -> lines.figures().stream())
                .filter(figure -> !figure.hidden())
                .map(figure -> new Line(
                        dimension, figure.value(), new Snapshot.Part(part.definition(), figure.amount(), List.of())));
    }

    /** Whether a total that is told in full beside it may be told. */
    boolean allow(Snapshot.Part part) {
        return part.total() == null
                || !compares(part.definition().code())
                || allow(telling(asked.network(), asked.months(), part, true, true), "");
    }

    /** Whether the total of the same months one year before may be told. */
    boolean allowBefore(Snapshot.Part part, int amount) {
        Snapshot.Part former = new Snapshot.Part(part.definition(), amount, List.of());
        boolean counted = ToldTotals.COUNTED.contains(part.definition().code());
        return !compares(part.definition().code())
                || allow(
                        telling(asked.network(), asked.months().plusYears(-1), former, counted, false),
                        Collision.BEFORE);
    }

    /** What was hidden here, and because of what. */
    public List<Collision> collisions() {
        return List.copyOf(collisions.values());
    }

    private Telling telling(UUID of, MonthRange when, Snapshot.Part part, boolean inFull, boolean own) {
        return new Telling(of, when, part, inFull, asked.ages(), threshold, own, Instant.MAX, null);
    }

    private boolean allow(Telling now, String dimension) {
        List<Telling> others = same(now.indicator());
        if (agree(Stream.concat(others.stream(), Stream.of(now)).toList())) {
            return true;
        }
        Function<Telling, Object> same = telling -> List.of(telling.total(), telling.inFull());
        return isFree(now, dimension, combinations(now, others, same, this::totalTellsFew));
    }

    private List<Telling> combinations(
            Telling now,
            List<Telling> others,
            Function<Telling, Object> same,
            Predicate<List<Combinations.Piece>> tellsFew) {
        boolean addsUp = ADDING_UP.contains(now.indicator());
        Vectors vectors = vectors(Stream.concat(others.stream(), Stream.of(now)).toList());
        List<ToldSet> sets = ToldSet.of(areas, addsUp, others, vectors, same);
        ToldSet set = ToldSet.of(areas, addsUp, List.of(now), vectors, same).get(0);
        List<Telling> found = new Combinations(sets, vectors.size(), tellsFew).beside(now, set);
        return found.isEmpty() ? new NestedMoves(sets, tellsFew).beside(now, set) : found;
    }

    private boolean isFree(Telling now, String dimension, List<Telling> telling) {
        if (telling.isEmpty()) {
            return true;
        }
        List<Collision.Source> sources = telling.stream()
                .map(Telling::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        collisions.putIfAbsent(now.indicator() + " " + dimension, new Collision(now.indicator(), dimension, sources));
        return false;
    }

    /** What is added up from values tells them, unless all of them are told. */
    private boolean totalTellsFew(List<Combinations.Piece> pieces) {
        int left = 0;
        boolean inFull = true;
        for (Combinations.Piece piece : pieces) {
            left += piece.sign() * piece.telling().total();
            inFull &= piece.telling().inFull();
        }
        return isFew(left) || (left != 0 && !inFull);
    }

    private boolean isFew(int left) {
        return small.covers(Math.abs(left));
    }

    private boolean allowAlong(Telling now, String dimension) {
        List<Telling> others = same(now.indicator()).stream()
                .filter(telling -> telling.scale(dimension).equals(now.scale(dimension))
                        && telling.along(dimension).isPresent())
                .toList();
        List<Telling> all = Stream.concat(others.stream(), Stream.of(now)).toList();
        ToldCells cells = new ToldCells(all, dimension, this::isFew);
        return (agree(all) && cells.agree(vectors(all)))
                || isFree(
                        now,
                        dimension,
                        combinations(
                                now, others, telling -> List.of(telling.total(), cells.of(telling)), cells::tellFew));
    }
}
