package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure has changed since the same period of the year before.
 *
 * @param before what it was
 * @param difference less than zero when it has become less
 * @param share the difference as a part of what there was; {@code null} when there was nothing
 */
public record Change(int before, int difference, @Nullable Double share) implements Serializable {

    /** In which direction a figure goes. */
    public enum Trend {
        MORE,
        LESS,
        SAME
    }

    /** From one figure to another; nothing when one of them is hidden, for a difference would tell it. */
    public static Optional<Change> between(Figure before, Figure now) {
        Integer then = before.amount();
        Integer amount = now.amount();
        if (then == null || amount == null) {
            return Optional.empty();
        }
        int difference = amount - then;
        return Optional.of(new Change(then, difference, then == 0 ? null : (double) difference / then));
    }

    public Trend trend() {
        if (difference == 0) {
            return Trend.SAME;
        }
        return difference > 0 ? Trend.MORE : Trend.LESS;
    }
}
