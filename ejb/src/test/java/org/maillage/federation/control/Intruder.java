package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows every answer that readers may have, as equations over counts that nobody may read, and computes between which bounds a hidden
 * count lies.
 */
final class Intruder {

    private final int unknowns;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final List<double[]> known = new ArrayList<>();
    private final List<double[]> least = new ArrayList<>();
    private final Set<Integer> nothing = new HashSet<>();
    private final Map<Integer, Variable> variables = new HashMap<>();
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    Intruder(int unknowns) {
        this.unknowns = unknowns;
    }

    /** These unknowns make up so many; negative factors are subtracted. What follows from what is known already is not kept. */
    void learn(Map<Integer, Integer> sum, long amount) {
        if (amount == 0 && sum.values().stream().allMatch(factor -> factor > 0)) {
            nothing.addAll(sum.keySet());
            return;
        }
        double[] row = row(sum, amount);
        double[] reduced = row.clone();
        for (int at = 0; at < rows.size(); at++) {
            double factor = reduced[pivots.get(at)];
            for (int i = 0; factor != 0 && i < reduced.length; i++) {
                reduced[i] -= factor * rows.get(at)[i];
            }
        }
        int pivot = 0;
        for (int i = 1; i < unknowns; i++) {
            pivot = Math.abs(reduced[i]) > Math.abs(reduced[pivot]) ? i : pivot;
        }
        double size = reduced[pivot];
        if (Math.abs(size) > 1e-7) {
            for (int i = 0; i < reduced.length; i++) {
                reduced[i] = Math.abs(reduced[i]) < 1e-9 ? 0 : reduced[i] / size;
            }
            rows.add(reduced);
            pivots.add(pivot);
            known.add(row);
        } else if (Math.abs(reduced[unknowns]) > 1e-4) {
            throw new AssertionError("two answers contradict each other");
        }
    }

    /** These unknowns make up so many at least; negative factors are subtracted. */
    void learnAtLeast(Map<Integer, Integer> sum, long amount) {
        least.add(row(sum, amount));
    }

    private double[] row(Map<Integer, Integer> sum, long amount) {
        double[] row = new double[unknowns + 1];
        sum.forEach((unknown, factor) -> row[unknown] += factor);
        row[unknowns] = amount;
        return row;
    }

    /**
     * The first of some hidden sums that can be told, in words; none when they are all kept.
     *
     * @param hidden the sums, each in words
     * @param count how many a sum truly holds
     * @param values a sum is told when it can be one of fewer
     * @param tries as many sums, in any order
     */
    @Nullable
    String firstPinned(
            Map<Map<Integer, Integer>, String> hidden,
            ToIntFunction<Map<Integer, Integer>> count,
            int values,
            Random random,
            int tries) {
        List<Map<Integer, Integer>> sums = new ArrayList<>(hidden.keySet());
        Collections.shuffle(sums, random);
        for (Map<Integer, Integer> sum : sums.subList(0, Math.min(tries, sums.size()))) {
            if (pins(sum, count.applyAsInt(sum), values)) {
                return hidden.get(sum);
            }
        }
        return null;
    }

    /** Whether a sum that is hidden can be told to be one of fewer than so many values. */
    boolean pins(Map<Integer, Integer> sum, long truth, int values) {
        if (sum.keySet().stream().anyMatch(this::isUnbounded)) {
            return false;
        }
        prepare();
        variables.values().forEach(variable -> variable.weight(0));
        sum.forEach((unknown, factor) -> {
            if (!nothing.contains(unknown)) {
                variables.get(unknown).weight(factor);
            }
        });
        long most = bound(model.maximise());
        if (most - truth + 1 >= values) {
            return false;
        }
        long least = bound(model.minimise());
        return most - least + 1 < values;
    }

    /** Whether nothing is known of it: the solver does not say so of a variable that stands in no equation. */
    private boolean isUnbounded(int unknown) {
        return !nothing.contains(unknown) && known.stream().allMatch(row -> row[unknown] == 0);
    }

    private static long bound(Optimisation.Result result) {
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Integer.MAX_VALUE;
        }
        if (!result.getState().isFeasible()) {
            throw new AssertionError("what is known contradicts itself: " + result.getState());
        }
        return Math.round(result.getValue());
    }

    private void prepare() {
        if (!variables.isEmpty()) {
            return;
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            if (!nothing.contains(unknown)) {
                variables.put(unknown, model.addVariable("x" + unknown).lower(0));
            }
        }
        known.forEach(row -> express(row).level(row[unknowns]));
        least.forEach(row -> express(row).lower(row[unknowns]));
    }

    private Expression express(double[] row) {
        Expression expression = model.addExpression();
        for (int i = 0; i < unknowns; i++) {
            if (row[i] != 0 && !nothing.contains(i)) {
                expression.set(variables.get(i), row[i]);
            }
        }
        return expression;
    }

    /** What readers may be told of a question: the hidden values, or nothing at all. */
    interface Menu {

        /** Returns {@code null} when nothing is shown. */
        @Nullable
        Set<String> hidden(String area, @Nullable String dimension, int from, int to);
    }

    static Map<Integer, Integer> sum(Iterable<Integer> unknowns) {
        Map<Integer, Integer> sum = new HashMap<>();
        unknowns.forEach(unknown -> sum.merge(unknown, 1, Integer::sum));
        return sum;
    }
}
