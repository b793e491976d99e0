package org.maillage.publications.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All that was told of the same areas and months. */
final class ToldSet {

    private final int[] corners;
    private final Set<Areas.Cell> cells;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Telling> distinct = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    ToldSet(int[] corners, Set<Areas.Cell> cells) {
        this.corners = corners.clone();
        this.cells = Set.copyOf(cells);
    }

    /** What was told, by of what it was. */
    static List<ToldSet> of(
            Areas areas,
            boolean addsUp,
            Collection<Telling> tellings,
            Vectors vectors,
            Function<Telling, Object> same) {
        Map<Set<Areas.Cell>, ToldSet> sets = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            Set<Areas.Cell> cells = areas.cells(telling.network(), telling.months(), addsUp);
            sets.computeIfAbsent(cells, key -> new ToldSet(vectors.of(telling), key))
                    .add(telling, same.apply(telling));
        }
        return List.copyOf(sets.values());
    }

    private void add(Telling telling, Object what) {
        tellings.add(telling);
        if (known.add(what)) {
            distinct.add(telling);
        }
    }

    /** In the order in which they were told. */
    List<Telling> tellings() {
        return tellings;
    }

    /** Those of which no earlier one says the same. */
    List<Telling> distinct() {
        return distinct;
    }

    int corner(int i) {
        return corners[i];
    }

    boolean has(int corner) {
        return corners[corner] != 0;
    }

    boolean isSameAs(ToldSet other) {
        return Arrays.equals(corners, other.corners);
    }

    boolean isPartOf(Set<Areas.Cell> larger) {
        return cells.size() < larger.size() && larger.containsAll(cells);
    }

    Set<Areas.Cell> cells() {
        return cells;
    }

    /** What it leaves of some cells. */
    Set<Areas.Cell> leaveOf(Set<Areas.Cell> larger) {
        Set<Areas.Cell> left = new HashSet<>(larger);
        left.removeAll(cells);
        return left;
    }

    /** A sum of corners with all of these, so many times. */
    int[] addedTo(int[] sum, int times) {
        int[] added = sum.clone();
        for (int i = 0; i < added.length; i++) {
            added[i] += times * corners[i];
        }
        return added;
    }
}
