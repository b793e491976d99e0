package org.maillage.publications.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What moved in something, less what moved at that time in parts of it, is what moved in the rest of it, be it told or not: a half-year of
 * which two revisions are told, less its first quarter of which two are, is the second quarter at both moments.
 */
final class NestedMoves {

    private final List<ToldSet> sets;
    private final List<Pair> pairs;
    private final Predicate<List<Combinations.Piece>> tellsFew;
    private final List<Combinations.Piece> pieces = new ArrayList<>();
    private List<Telling> found = List.of();
    private int steps;

    /** The same, told twice. */
    private record Pair(ToldSet set, Telling then, Telling now) {

        /** Whether something may have moved in both at once. */
        boolean isWhile(Pair other) {
            return !then.at().isAfter(other.now().at()) && !other.then().at().isAfter(now.at());
        }
    }

    NestedMoves(List<ToldSet> sets, Predicate<List<Combinations.Piece>> tellsFew) {
        this.sets = List.copyOf(sets);
        this.pairs = sets.stream().flatMap(set -> pairs(set).stream()).toList();
        this.tellsFew = tellsFew;
    }

    private static List<Pair> pairs(ToldSet set) {
        List<Pair> pairs = new ArrayList<>();
        List<Telling> tellings = set.tellings();
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                pairs.add(new Pair(set, tellings.get(i), tellings.get(j)));
            }
        }
        return pairs;
    }

    /** What tells few together with what is new; all that was told when there is too much to try; nothing when nothing does. */
    List<Telling> beside(Telling now, ToldSet set) {
        List<Pair> moves = sets.stream()
                .filter(other -> other.isSameAs(set))
                .flatMap(other -> other.tellings().stream())
                .map(then -> new Pair(set, then, now))
                .toList();
        for (Pair move : moves) {
            add(1, move);
            less(set.cells(), move, 0);
            remove();
            for (Pair larger : pairs) {
                if (set.isPartOf(larger.set().cells()) && larger.isWhile(move)) {
                    add(1, larger);
                    add(-1, move);
                    look();
                    less(set.leaveOf(larger.set().cells()), larger, 0);
                    remove();
                    remove();
                }
            }
        }
        return found;
    }

    /** Less parts that have nothing in common, in one order. */
    private void less(Set<Areas.Cell> left, Pair whole, int from) {
        for (int i = from; i < pairs.size() && found.isEmpty(); i++) {
            Pair part = pairs.get(i);
            if (part.set().isPartOf(left) && part.isWhile(whole)) {
                add(-1, part);
                look();
                less(part.set().leaveOf(left), whole, i + 1);
                remove();
            }
        }
    }

    private void look() {
        if (++steps > Combinations.MOST_STEPS) {
            found = sets.stream().flatMap(set -> set.tellings().stream()).toList();
        } else if (found.isEmpty() && tellsFew.test(pieces)) {
            found = pieces.stream().map(Combinations.Piece::telling).toList();
        }
    }

    private void add(int sign, Pair pair) {
        pieces.add(new Combinations.Piece(sign, pair.now(), pair.set()));
        pieces.add(new Combinations.Piece(-sign, pair.then(), pair.set()));
    }

    private void remove() {
        pieces.subList(pieces.size() - 2, pieces.size()).clear();
    }
}
