package org.maillage.ui.maps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Amounts that are filled alike.
 *
 * @param fill 1 to 5, from light to dark
 * @param from the smallest amount that is shown in it
 * @param to the largest
 */
public record MapClass(int fill, double from, double to) implements Serializable {

    /** A reader tells five apart at a glance. */
    static final int MOST = 5;

    /** The fill of a territory where nothing was counted. */
    static final int NONE = 0;

    /** The fill of a territory whose figure is hidden. */
    static final int HIDDEN = -1;

    /** The fill of a territory of which nothing is said. */
    static final int UNTOLD = -2;

    /**
     * Classes with as many territories in each as can be, where equal amounts always stand together (quantiles). Five amounts or
     * fewer are a class each.
     *
     * @param amounts those that are shown; 0 belongs to no class
     */
    static List<MapClass> of(Collection<Double> amounts) {
        List<Double> sorted =
                amounts.stream().filter(amount -> amount > 0).sorted().toList();
        List<Double> distinct = sorted.stream().distinct().toList();
        List<Double> upper = distinct.size() <= MOST ? distinct : quantiles(sorted);
        List<MapClass> classes = new ArrayList<>();
        double above = 0;
        for (Double to : upper) {
            double begin = above;
            double from = distinct.stream()
                    .filter(amount -> amount > begin)
                    .findFirst()
                    .orElse(to);
            classes.add(new MapClass(fill(classes.size(), upper.size()), from, to));
            above = to;
        }
        return classes;
    }

    private static List<Double> quantiles(List<Double> sorted) {
        List<Double> upper = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            Double to = sorted.get((sorted.size() * i + MOST - 1) / MOST - 1);
            if (!upper.contains(to)) {
                upper.add(to);
            }
        }
        return upper;
    }

    /** Few classes are spread over the fills, so that the darkest is always the largest. */
    private static int fill(int index, int count) {
        return count == 1 ? (MOST + 1) / 2 : 1 + index * (MOST - 1) / (count - 1);
    }

    boolean holds(double amount) {
        return amount >= from && amount <= to;
    }
}
