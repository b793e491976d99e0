package org.maillage.publications.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/**
 * Of what networks are made in a month: each of an area that holds no other, or of those directly in it and its own, which is what they leave.
 * Two that are made of the same areas count the same.
 */
final class Areas {

    /** One area in months that are told together. */
    record Cell(UUID area, MonthRange months) {}

    /** Where months of an area begin or end; of what does not add up over months, the months themselves. */
    record Corner(UUID area, YearMonth from, YearMonth to) {}

    private record Key(UUID network, YearMonth month) {}

    private final NetworkTree tree;
    private final Map<UUID, Network> networks = new HashMap<>();
    private final BiPredicate<Network, Integer> complete;
    private final Map<Key, Set<UUID>> areas = new HashMap<>();

    /**
     * @param complete whether those directly in a network hold all of it in a calendar year, and nothing twice
     */
    Areas(NetworkTree tree, BiPredicate<Network, Integer> complete) {
        this.tree = tree;
        this.complete = complete;
        tree.links().forEach(link -> {
            networks.put(link.getChild().getId(), link.getChild());
            Optional.ofNullable(link.getParent()).ifPresent(parent -> networks.put(parent.getId(), parent));
        });
    }

    /** What a network holds in some months, by area and month, or by area and all months in a row of what does not add up. */
    Set<Cell> cells(UUID network, MonthRange months, boolean addsUp) {
        Set<Cell> cells = new HashSet<>();
        runs(network, months).forEach(run -> {
            if (addsUp) {
                for (YearMonth month = run.months().from();
                        !month.isAfter(run.months().to());
                        month = month.plusMonths(1)) {
                    cells.add(new Cell(run.area(), new MonthRange(month, month)));
                }
            } else {
                cells.add(run);
            }
        });
        return cells;
    }

    /** The same as a sum of which only the ends count, so that what begins where something else ends makes one with it. */
    Map<Corner, Integer> corners(UUID network, MonthRange months, boolean addsUp) {
        Map<Corner, Integer> corners = new HashMap<>();
        runs(network, months).forEach(run -> {
            YearMonth from = run.months().from();
            YearMonth end = run.months().to().plusMonths(1);
            if (addsUp) {
                corners.merge(new Corner(run.area(), from, from), -1, Integer::sum);
                corners.merge(new Corner(run.area(), end, end), 1, Integer::sum);
            } else {
                corners.put(new Corner(run.area(), from, end), 1);
            }
        });
        return corners;
    }

    private List<Cell> runs(UUID network, MonthRange months) {
        Map<UUID, MonthRange> open = new TreeMap<>();
        List<Cell> runs = new ArrayList<>();
        for (YearMonth month = months.from(); !month.isAfter(months.to()); month = month.plusMonths(1)) {
            for (UUID area : areas(network, month)) {
                MonthRange run = open.get(area);
                if (run != null && run.to().plusMonths(1).equals(month)) {
                    open.put(area, new MonthRange(run.from(), month));
                } else {
                    Optional.ofNullable(run).ifPresent(ended -> runs.add(new Cell(area, ended)));
                    open.put(area, new MonthRange(month, month));
                }
            }
        }
        open.forEach((area, run) -> runs.add(new Cell(area, run)));
        return runs;
    }

    private Set<UUID> areas(UUID network, YearMonth month) {
        Key key = new Key(network, month);
        Set<UUID> known = areas.get(key);
        if (known == null) {
            known = find(network, month);
            areas.put(key, known);
        }
        return known;
    }

    /** What belongs to a network on some days of a month only is a part of its own in that month. */
    private Set<UUID> find(UUID network, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<NetworkLink> links = tree.between(first, last).links().stream()
                .filter(link ->
                        link.getParent() != null && link.getParent().getId().equals(network))
                .toList();
        Set<UUID> found = new HashSet<>();
        boolean whole =
                !links.isEmpty() && complete.test(Objects.requireNonNull(networks.get(network)), month.getYear());
        for (NetworkLink link : links) {
            if (link.covers(first) && link.covers(last)) {
                found.addAll(areas(link.getChild().getId(), month));
            } else {
                whole = false;
            }
        }
        if (!whole) {
            found.add(network);
        }
        return Set.copyOf(found);
    }
}
