package org.maillage.publications.control;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Figure;

/** What some tellings say along one dimension, by value. */
final class ToldCells {

    private final List<Telling> all;
    private final IntPredicate few;
    private final boolean complete;
    private final IdentityHashMap<Telling, Map<String, Integer>> amounts = new IdentityHashMap<>();
    private final IdentityHashMap<Telling, Set<String>> hidden = new IdentityHashMap<>();
    private final Set<String> values = new TreeSet<>();

    /** @param all which tell something along this dimension */
    ToldCells(List<Telling> all, String dimension, IntPredicate few) {
        this.all = List.copyOf(all);
        this.few = few;
        this.complete = all.stream()
                .flatMap(telling -> telling.along(dimension).stream())
                .allMatch(SmallMoves::isComplete);
        all.forEach(telling -> take(telling, telling.along(dimension).orElseThrow()));
    }

    private void take(Telling telling, Breakdown breakdown) {
        Map<String, Integer> told = new TreeMap<>();
        Set<String> without = new TreeSet<>();
        for (Figure figure : breakdown.figures()) {
            Integer amount = figure.amount();
            if (amount == null) {
                without.add(figure.value());
            } else {
                told.put(figure.value(), amount);
            }
            values.add(figure.value());
        }
        amounts.put(telling, told);
        hidden.put(telling, without);
    }

    /** All of which nothing needs to be tried twice: the same amounts, and the same of them hidden. */
    Object of(Telling telling) {
        return List.of(shown(telling), hidden(telling));
    }

    private Map<String, Integer> shown(Telling telling) {
        return Objects.requireNonNull(amounts.get(telling));
    }

    private Set<String> hidden(Telling telling) {
        return Objects.requireNonNull(hidden.get(telling));
    }

    /** {@code null} when hidden: what has no name is nobody, where the hidden is named. */
    private @Nullable Integer amount(Telling telling, String value) {
        Integer told = shown(telling).get(value);
        return told == null && complete && !hidden(telling).contains(value) ? Integer.valueOf(0) : told;
    }

    /** Whether each value is that of one moment in all that show it. */
    boolean agree(Vectors vectors) {
        Map<BitSet, List<String>> shown = values.stream()
                .collect(Collectors.groupingBy(value -> IntStream.range(0, all.size())
                        .filter(i -> amount(all.get(i), value) != null)
                        .collect(BitSet::new, BitSet::set, BitSet::or)));
        return shown.entrySet().stream()
                .allMatch(group -> vectors.agree(
                        group.getKey().stream().mapToObj(all::get).toList(),
                        group.getValue(),
                        (telling, value) -> Objects.requireNonNullElse(amount(telling, value), 0)));
    }

    /** Whether a value that all pieces show, or what is beside all of these, leaves few. */
    boolean tellFew(List<Combinations.Piece> pieces) {
        if (isRevised(pieces)) {
            return false;
        }
        int rest = 0;
        for (Combinations.Piece piece : pieces) {
            rest += piece.sign() * piece.telling().total();
        }
        boolean inFull = complete;
        for (String value : values) {
            Integer left = left(pieces, value);
            if (left == null) {
                inFull = false;
            } else if (few.test(left)) {
                return true;
            } else {
                rest -= left;
            }
        }
        return !inFull && few.test(rest);
    }

    private @Nullable Integer left(List<Combinations.Piece> pieces, String value) {
        int left = 0;
        for (Combinations.Piece piece : pieces) {
            Integer amount = amount(piece.telling(), value);
            if (amount == null) {
                return null;
            }
            left += piece.sign() * amount;
        }
        return left;
    }

    /** Two revisions of the same table: value by value, {@link SmallMoves} has hidden what tells few. */
    private static boolean isRevised(List<Combinations.Piece> pieces) {
        Set<List<Object>> tables = new LinkedHashSet<>();
        pieces.forEach(piece -> tables.add(List.of(
                piece.telling().network(),
                piece.telling().months(),
                piece.telling().own())));
        return pieces.size() == 2 && tables.size() == 1;
    }
}
