package org.maillage.publications.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All ways in which something new and what was told before add up to nothing when some of it is subtracted: a year less its four quarters, two
 * revisions, a network less those in it. What is left of their counts is what moved in between.
 *
 * <p>What is told stands as a sum of corners ({@link Areas#corners}). Of a combination that is not nothing yet, one corner is taken, and what
 * has that corner too is added or subtracted: so months follow months, as on a way from the first one to the last, and no set is used twice.
 */
final class Combinations {

    /** Beyond, nobody knows whether there is one that tells few. */
    static final int MOST_STEPS = 20_000;

    /** Of more pieces, it is not examined whether some of them add up to nothing alone. */
    private static final int MOST_PIECES = 10;

    /** What is added or subtracted. */
    record Piece(int sign, Telling telling, ToldSet set) {}

    private final List<ToldSet> sets;
    private final int corners;
    private final Predicate<List<Piece>> tellsFew;
    private final List<List<ToldSet>> having = new ArrayList<>();

    private final List<Piece> pieces = new ArrayList<>();
    private final List<int[]> way = new ArrayList<>();
    private final Set<ToldSet> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Telling> found = List.of();
    private int steps;

    /**
     * @param sets what was told before
     * @param corners how many there are
     * @param tellsFew whether what is left of a combination is that of few
     */
    Combinations(List<ToldSet> sets, int corners, Predicate<List<Piece>> tellsFew) {
        this.sets = List.copyOf(sets);
        this.corners = corners;
        this.tellsFew = tellsFew;
    }

    /** What tells few together with what is new; all that was told when there is too much to try; nothing when nothing does. */
    List<Telling> beside(Telling now, ToldSet set) {
        List<ToldSet> closing = closing(set);
        for (int i = 0; i < corners; i++) {
            int corner = i;
            having.add(closing.stream().filter(other -> other.has(corner)).toList());
        }
        pieces.add(new Piece(1, now, set));
        search(set.addedTo(new int[corners], 1));
        return found;
    }

    /** Those that can be a piece: one with a corner that nothing else has is never made up for. */
    private List<ToldSet> closing(ToldSet start) {
        List<ToldSet> left = new ArrayList<>(sets);
        boolean fewer = true;
        while (fewer) {
            int[] count = new int[corners];
            for (int i = 0; i < corners; i++) {
                int corner = i;
                count[i] = (int) left.stream().filter(set -> set.has(corner)).count() + (start.has(i) ? 1 : 0);
            }
            fewer = left.removeIf(set -> {
                for (int i = 0; i < corners; i++) {
                    if (set.has(i) && count[i] == 1) {
                        return true;
                    }
                }
                return false;
            });
        }
        return left;
    }

    private void search(int[] rest) {
        if (++steps > MOST_STEPS) {
            found = sets.stream().flatMap(set -> set.tellings().stream()).toList();
        }
        if (!found.isEmpty()) {
            return;
        }
        int corner = next(rest);
        if (corner < 0) {
            if (tellsFew.test(pieces) && isOne()) {
                found = pieces.stream().map(Piece::telling).toList();
            }
            return;
        }
        way.add(rest);
        for (ToldSet set : having.get(corner)) {
            int sign = set.corner(corner) * rest[corner] > 0 ? -1 : 1;
            int[] left = set.addedTo(rest, sign);
            if (!used.contains(set) && way.stream().noneMatch(before -> Arrays.equals(before, left))) {
                used.add(set);
                for (Telling telling : set.distinct()) {
                    pieces.add(new Piece(sign, telling, set));
                    search(left);
                    pieces.remove(pieces.size() - 1);
                }
                used.remove(set);
            }
        }
        way.remove(way.size() - 1);
    }

    /** The corner of which there are fewest to choose from; less than zero when there is none. */
    private int next(int[] rest) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < corners && fewest > 0; i++) {
            if (rest[i] != 0) {
                int choices = 0;
                for (ToldSet set : having.get(i)) {
                    choices += used.contains(set) ? 0 : 1;
                }
                if (choices < fewest) {
                    fewest = choices;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Whether no part of it is nothing by itself: two that have nothing to do with each other are two moves. */
    private boolean isOne() {
        int others = pieces.size() - 1;
        if (others > MOST_PIECES) {
            return true;
        }
        for (int some = 1; some < (1 << others) - 1; some++) {
            int[] sum = new int[corners];
            for (int i = 0; i < others; i++) {
                Piece piece = pieces.get(i + 1);
                sum = (some & 1 << i) == 0 ? sum : piece.set().addedTo(sum, piece.sign());
            }
            if (Arrays.stream(sum).allMatch(corner -> corner == 0)) {
                return false;
            }
        }
        return true;
    }
}
