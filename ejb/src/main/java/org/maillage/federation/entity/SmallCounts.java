package org.maillage.federation.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which counts are so small that nobody outside the structure may read them. A count from 1 to one below the threshold is hidden; and
 * when what remains hidden could be told from the total, the next smallest counts are hidden with it: never one alone, and never a few
 * that together hold less than twice the threshold.
 */
public record SmallCounts(int threshold) {

    /** Which values of a list of parts must not be shown. */
    public Set<String> hidden(Map<String, Integer> amounts, int whole) {
        if (covers(whole)) {
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
            boolean mustHide = covers(entry.getValue());
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
    public boolean covers(int amount) {
        return amount > 0 && amount < threshold;
    }
}
