package org.maillage.ui.page;

import org.jspecify.annotations.Nullable;

/**
 * One column of a series, drawn in a box of 100 by 100.
 *
 * @param label what it stands for, as {@code 09/2026}
 * @param value the count, {@code null} when hidden
 * @param x left edge
 * @param width of the column
 * @param height of the column, 0 to 100
 */
public record Column(String label, @Nullable Number value, double x, double width, double height) {

    /** Upper edge, for drawings count downwards. */
    public double top() {
        return Charts.BOX - height;
    }
}
