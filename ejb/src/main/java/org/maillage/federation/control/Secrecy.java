package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Figure;

/**
 * Hides small counts from everybody outside the structure. A count from 1 to one below the threshold is hidden; and when what
 * remains hidden could be told from the total, the next smallest counts are hidden with it: never one alone, and never
 * a few that together hold less than twice the threshold.
 */
public final class Secrecy {

    private final int threshold;

    public Secrecy(int threshold) {
        this.threshold = threshold;
    }

    /** A total on its own: hidden when it is small. */
    public Figure total(String indicator, int amount) {
        return new Figure(indicator, isSmall(amount) ? null : amount, null);
    }

    /** The figures of a series, with the hidden ones left without amount and share. */
    public Breakdown breakdown(PublishedFacts.Series series) {
        Set<String> hidden = hidden(series.amounts(), series.whole());
        List<Figure> figures = new ArrayList<>();
        series.amounts().forEach((value, amount) -> {
            @Nullable Integer shown = hidden.contains(value) ? null : amount;
            @Nullable Double share = shown == null || series.whole() == 0 ? null : (double) shown / series.whole();
            figures.add(new Figure(value, shown, share));
        });
        return new Breakdown(series.indicator(), series.dimension(), figures);
    }

    /** Which values of a list of parts must not be shown. */
    public Set<String> hidden(Map<String, Integer> amounts, int whole) {
        if (isSmall(whole)) {
            return new HashSet<>(amounts.keySet());
        }
        Set<String> hidden = new HashSet<>();
        int sum = 0;
        List<Map.Entry<String, Integer>> rising = amounts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (Map.Entry<String, Integer> entry : rising) {
            boolean mustHide = isSmall(entry.getValue());
            if (mustHide || (!hidden.isEmpty() && canBeTold(hidden.size(), sum))) {
                hidden.add(entry.getKey());
                sum += entry.getValue();
            }
        }
        return hidden;
    }

    /**
     * Whether the sum of the hidden counts, which anybody can subtract, tells them: each of them is known to be one at least, so ten
     * that hold ten are ten times one.
     */
    private boolean canBeTold(int hidden, int sum) {
        return hidden < 2 || sum < 2 * threshold || sum - (hidden - 1) < threshold;
    }

    /** Whether a count is hidden for being small. */
    public boolean isSmall(int amount) {
        return amount > 0 && amount < threshold;
    }
}
