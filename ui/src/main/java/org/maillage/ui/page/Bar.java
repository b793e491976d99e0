package org.maillage.ui.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a chart.
 *
 * @param label what is counted, in the language of the person
 * @param value how many; {@code null} when hidden because the count is small
 * @param share part of the whole between 0 and 1; {@code null} when it makes no sense or is hidden
 * @param former how many there were in the period to compare with; {@code null} when nothing is compared
 */
public record Bar(
        String label,
        @Nullable Number value,
        @Nullable Double share,
        @Nullable Number former) implements Serializable {

    /** A line that is compared with nothing. */
    public Bar(String label, @Nullable Number value, @Nullable Double share) {
        this(label, value, share, null);
    }
}
