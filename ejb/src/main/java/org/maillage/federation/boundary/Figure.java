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

    private static final double PERCENT = 100;

    /** What a fraction that is a whole percent may lack in binary. */
    private static final double NOTHING = 1e-9;

    public boolean hidden() {
        return amount == null;
    }

    /** How many, 0 when hidden. */
    int number() {
        return amount == null ? 0 : amount;
    }

    /** Its part in whole percent, rounded down: of what is at least so much, no more than that is told. */
    public @Nullable Double leastShare() {
        return share == null ? null : Double.valueOf(Math.floor(share * PERCENT + NOTHING) / PERCENT);
    }

    /** How much of a bar is filled, 0 to 1, against the largest of its list. */
    public OptionalDouble part() {
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
