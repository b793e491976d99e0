package org.maillage.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sizes of bars and columns; the drawing itself is in the tags. */
public final class Charts {

    static final int BOX = 100;

    /** The part of its place that a column fills. */
    private static final double FILLED = 0.72;

    private Charts() {}

    /** Length of a bar in percent of the longest; 0 when the value is hidden. */
    public static double length(@Nullable Number value, Iterable<Bar> bars) {
        double longest = 0;
        for (Bar bar : bars) {
            longest = Math.max(longest, bar.value() == null ? 0 : bar.value().doubleValue());
        }
        return value == null || longest == 0 ? 0 : round(BOX * value.doubleValue() / longest);
    }

    /** The columns of a series, side by side. */
    public static List<Column> columns(List<Bar> bars) {
        double place = bars.isEmpty() ? BOX : (double) BOX / bars.size();
        List<Column> columns = new ArrayList<>();
        for (Bar bar : bars) {
            double left = columns.size() * place + place * (1 - FILLED) / 2;
            columns.add(new Column(
                    bar.label(), bar.value(), round(left), round(place * FILLED), length(bar.value(), bars)));
        }
        return columns;
    }

    /** The largest value, for the scale. */
    public static long largest(List<Bar> bars) {
        return bars.stream()
                .map(Bar::value)
                .filter(Objects::nonNull)
                .mapToLong(Number::longValue)
                .max()
                .orElse(0);
    }

    private static double round(double size) {
        return Math.round(size * BOX) / (double) BOX;
    }
}
