package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.entity.SmallCounts;

/** Hides small counts from everybody outside the structure, in what its network reads. See {@link SmallCounts}. */
public final class Secrecy {

    private final SmallCounts small;

    public Secrecy(int threshold) {
        this.small = new SmallCounts(threshold);
    }

    /** A total on its own: hidden when it is small. */
    public Figure total(String indicator, int amount) {
        return new Figure(indicator, isSmall(amount) ? null : amount, null);
    }

    /** The figures of a series, with the hidden ones left without amount and share. */
    public Breakdown breakdown(Series series) {
        return breakdown(series, series);
    }

    /**
     * The same of a measure that counts nobody, such as minutes.
     *
     * @param counted how often it was measured along the same dimension: where that is hidden, the measure is
     */
    public Breakdown breakdown(Series series, Series counted) {
        Set<String> hidden = hidden(counted.amounts(), counted.whole());
        List<Figure> figures = new ArrayList<>();
        series.amounts().forEach((value, amount) -> {
            @Nullable Integer shown = hidden.contains(value) ? null : amount;
            @Nullable Double share = shown == null || series.whole() == 0 ? null : (double) shown / series.whole();
            figures.add(new Figure(value, shown, share));
        });
        return new Breakdown(series.indicator(), series.dimension(), figures);
    }

    /** Which values of a list of parts must not be shown. */
    Set<String> hidden(Map<String, Integer> amounts, int whole) {
        return small.hidden(amounts, whole);
    }

    /** Whether a count is hidden for being small. */
    public boolean isSmall(int amount) {
        return small.covers(amount);
    }
}
