package org.maillage.micro.bench;

import java.util.Arrays;

/** What was measured several times. */
final class Samples {

    private final double[] inOrder;
    private final double[] sorted;

    Samples(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        inOrder = values.clone();
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many percent of the values do not exceed. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** Each value against the one at the same place of others, of which there are as many. */
    Samples against(Samples others) {
        if (inOrder.length != others.inOrder.length) {
            throw new IllegalArgumentException(inOrder.length + " against " + others.inOrder.length);
        }
        var ratios = new double[inOrder.length];
        Arrays.setAll(ratios, at -> inOrder[at] / others.inOrder[at]);
        return new Samples(ratios);
    }

    double smallest() {
        return sorted[0];
    }

    double largest() {
        return sorted[sorted.length - 1];
    }
}
