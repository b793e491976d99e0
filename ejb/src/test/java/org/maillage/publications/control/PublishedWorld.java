package org.maillage.publications.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;

/** A network of two, and perhaps of structures that are in neither, whose facts change between what the three publish. */
final class PublishedWorld {

    private static final int MONTHS = 12;
    private static final List<String> KINDS = List.of("a", "b", "c");
    private static final int MOST_READ = 9;

    private record Published(Network network, MonthRange months, Snapshot snapshot) {}

    private final Random random;
    private final boolean overlaps;
    private final boolean complete;

    /** Whether one of them publishes months and a quarter, which tells each of its months as well. */
    private final boolean monthly;

    /** People of several months are no sum of those of each: what is told of other months tells nothing of them. */
    private final String indicator;

    private final Network whole = new Network();
    private final List<Network> parts = List.of(new Network(), new Network());
    private final Map<String, Integer> facts = new TreeMap<>();
    private final List<Published> published = new ArrayList<>();
    private final List<Telling> told = new ArrayList<>();
    private final List<OverlapsIntruder.Read> read = new ArrayList<>();
    private int asked;

    PublishedWorld(Random random, boolean overlaps) {
        this.random = random;
        this.overlaps = overlaps;
        this.complete = random.nextBoolean();
        this.monthly = random.nextInt(4) == 0;
        this.indicator = random.nextInt(4) == 0 ? Dashboard.PEOPLE : Dashboard.ACCOMPANIMENTS;
        for (int area = 0; area < (complete ? 2 : 3); area++) {
            for (int month = 1; month <= MONTHS; month++) {
                for (String kind : KINDS) {
                    facts.put(fact(area, month, kind), 20 + random.nextInt(20));
                }
            }
        }
    }

    private static String fact(int area, int month, String kind) {
        return area + "/" + month + "/" + kind;
    }

    void publish(int times) {
        for (int i = 0; i < times && read.size() < MOST_READ; i++) {
            Network network = monthly || random.nextBoolean() ? parts.get(monthly ? 0 : random.nextInt(2)) : whole;
            publish(network, months());
            change();
        }
    }

    /** Months and a quarter, or quarters, halves and the year; now and then what was published already. */
    private MonthRange months() {
        if (!published.isEmpty() && random.nextInt(3) == 0) {
            return published.get(random.nextInt(published.size())).months();
        }
        int length = (monthly ? List.of(1, 1, 3) : List.of(3, 3, 6, 6, 12)).get(random.nextInt(monthly ? 3 : 5));
        int from = 1 + length * random.nextInt((monthly ? 3 : MONTHS) / length);
        return new MonthRange(YearMonth.of(2025, from), YearMonth.of(2025, from + length - 1));
    }

    /** A few or many, here or there; or nothing. */
    private void change() {
        List<String> keys = List.copyOf(facts.keySet());
        int changes = random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int move = random.nextBoolean() ? random.nextInt(5) - 2 : random.nextInt(30);
            facts.merge(keys.get(random.nextInt(keys.size())), move, Integer::sum);
        }
    }

    private void publish(Network network, MonthRange months) {
        Snapshot.Part part = part(network, months);
        List<Snapshot> before = published.stream()
                .filter(one -> one.network().equals(network) && one.months().equals(months))
                .map(Published::snapshot)
                .toList();
        Snapshot.Part moved = new SmallMoves(Frozen.THRESHOLD, before).of(part);
        Snapshot.Part shown = overlaps ? overlaps(network, months).of(moved) : moved;
        Snapshot snapshot = Frozen.of(months, shown);
        published.add(new Published(network, months, snapshot));
        told.addAll(new Tellings(
                        network.getId(),
                        "",
                        Instant.ofEpochSecond(published.size()),
                        snapshot,
                        new Collision.Source("", "2025-" + published.size(), 1, months))
                .all()
                .toList());
        asked++;
        read(network, months, shown);
    }

    private Overlaps overlaps(Network network, MonthRange months) {
        NetworkTree tree = new NetworkTree(parts.stream()
                .map(part -> new NetworkLink(part, whole, LocalDate.of(2020, 1, 1)))
                .toList());
        return new Overlaps(
                new Overlaps.Asked(network.getId(), months, "", Frozen.THRESHOLD),
                new Areas(tree, (any, year) -> complete),
                told);
    }

    private Snapshot.Part part(Network network, MonthRange months) {
        Map<String, @Nullable Integer> kinds = new HashMap<>();
        int total = 0;
        for (String kind : KINDS) {
            int count = areas(network).stream()
                    .mapToInt(area -> count(area, months, kind))
                    .sum();
            kinds.put(kind, count);
            total += count;
        }
        Snapshot.Part part = Frozen.part(indicator, total, Dashboard.KIND, kinds);
        if (!network.equals(whole)) {
            return monthly && !months.from().equals(months.to()) && indicator.equals(Dashboard.ACCOMPANIMENTS)
                    ? with(part, Frozen.part(indicator, total, Dashboard.MONTH, byMonth(network, months)))
                    : part;
        }
        Map<String, @Nullable Integer> lines = new HashMap<>();
        for (Network line : parts) {
            lines.put(line.getId().toString(), count(line, months));
        }
        return with(part, Frozen.part(indicator, total, Dashboard.NETWORK, lines));
    }

    private static Snapshot.Part with(Snapshot.Part part, Snapshot.Part more) {
        return new Snapshot.Part(
                part.definition(),
                part.total(),
                Stream.concat(part.breakdowns().stream(), more.breakdowns().stream())
                        .toList());
    }

    private Map<String, @Nullable Integer> byMonth(Network network, MonthRange months) {
        Map<String, @Nullable Integer> lines = new HashMap<>();
        for (int month = months.from().getMonthValue(); month <= months.to().getMonthValue(); month++) {
            lines.put("2025%02d".formatted(month), count(network, month(month)));
        }
        return lines;
    }

    private static MonthRange month(int month) {
        return new MonthRange(YearMonth.of(2025, month), YearMonth.of(2025, month));
    }

    private int count(Network network, MonthRange months) {
        return areas(network).stream()
                .mapToInt(area -> KINDS.stream()
                        .mapToInt(kind -> count(area, months, kind))
                        .sum())
                .sum();
    }

    private List<Integer> areas(Network network) {
        if (network.equals(whole)) {
            return complete ? List.of(0, 1) : List.of(0, 1, 2);
        }
        return List.of(parts.indexOf(network));
    }

    private int count(int area, MonthRange months, String kind) {
        int sum = 0;
        for (int month = months.from().getMonthValue(); month <= months.to().getMonthValue(); month++) {
            sum += facts.getOrDefault(fact(area, month, kind), 0);
        }
        return sum;
    }

    private void read(Network network, MonthRange months, Snapshot.Part shown) {
        if (shown.total() == null) {
            return;
        }
        read.add(new OverlapsIntruder.Read(
                published.size(),
                set(network, months),
                shown.total(),
                shown.along(Dashboard.KIND).map(PublishedWorld::amounts).orElse(Map.of())));
        lines(shown, Dashboard.NETWORK)
                .forEach((id, amount) -> read(
                        parts.stream()
                                .filter(one -> one.getId().toString().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        months,
                        amount));
        lines(shown, Dashboard.MONTH)
                .forEach((month, amount) -> read(network, month(Integer.parseInt(month.substring(4))), amount));
    }

    private void read(Network network, MonthRange months, int amount) {
        read.add(new OverlapsIntruder.Read(published.size(), set(network, months), amount, Map.of()));
    }

    private static Map<String, Integer> lines(Snapshot.Part shown, String dimension) {
        return shown.along(dimension).map(PublishedWorld::amounts).orElse(Map.of());
    }

    private static Map<String, Integer> amounts(Breakdown breakdown) {
        Map<String, Integer> amounts = new TreeMap<>();
        for (Figure figure : breakdown.figures()) {
            Integer amount = figure.amount();
            if (amount != null) {
                amounts.put(figure.value(), amount);
            }
        }
        return amounts;
    }

    private Set<String> set(Network network, MonthRange months) {
        Set<String> set = new HashSet<>();
        for (int area : areas(network)) {
            if (indicator.equals(Dashboard.PEOPLE)) {
                set.add(area + "/" + months);
                continue;
            }
            for (int month = months.from().getMonthValue(); month <= months.to().getMonthValue(); month++) {
                set.add(area + "/" + month);
            }
        }
        return set;
    }

    List<OverlapsIntruder.Read> read() {
        return read;
    }

    /** How often all of it was asked for. */
    int asked() {
        return asked;
    }

    /** How often a total was shown. */
    int shown() {
        return (int) published.stream()
                .filter(one -> one.snapshot().parts().get(0).total() != null)
                .count();
    }
}
