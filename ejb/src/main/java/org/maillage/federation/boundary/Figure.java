package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param value what is counted: a theme, an age band, an INSEE code, a month {@code yyyymm}
 * @param amount how many, {@code null} when hidden because it is small or would tell a small one
 * @param share part of the whole, 0 to 1, {@code null} when hidden or when the parts do not make a whole
 */
public record Figure(
        String value, @Nullable Integer amount, @Nullable Double share) implements Serializable {

    public boolean hidden() {
        return amount == null;
    }

    /** How many, 0 when hidden. */
    int number() {
        return amount == null ? 0 : amount;
    }

    /** How much of a bar is filled, 0 to 1, against the largest of its list. */
    public OptionalDouble part() {
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
