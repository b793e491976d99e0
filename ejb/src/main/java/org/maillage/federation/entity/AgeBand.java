package org.maillage.federation.entity;

import java.io.Serializable;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ages in full years, both ends included.
 *
 * @param from the youngest age, 0 to 120
 * @param to the oldest age, {@code null} for "and over"
 */
public record AgeBand(int from, @Nullable Integer to) implements Serializable {

    public AgeBand {
        if (from < 0 || from > AgeBands.OLDEST || (to != null && to < from)) {
            throw new IllegalArgumentException("Not an age band: " + from + " to " + to);
        }
    }

    /** The band of one age. */
    public static AgeBand of(int age) {
        return new AgeBand(age, age);
    }

    /** Reads what {@link #code()} wrote. */
    public static AgeBand parse(String code) {
        String[] ends = code.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Not an age band: " + code);
        }
        return new AgeBand(Integer.parseInt(ends[0]), ends[1].isEmpty() ? null : Integer.valueOf(ends[1]));
    }

    /** {@code 26-45}, {@code 46-}: the value under which facts of this band are published. */
    public String code() {
        return from + "-" + (to == null ? "" : to);
    }

    /**
     * As it is told: {@code 26 – 45 ans}, {@code Moins de 26 ans}, {@code 70 ans et plus}.
     *
     * @param sentence the sentence of a key with its values filled in
     */
    public String told(BiFunction<String, Object[], String> sentence) {
        if (to == null) {
            return sentence.apply("ui.ages.over", new Object[] {from});
        }
        if (to == from) {
            return sentence.apply("ui.ages.one", new Object[] {from});
        }
        return from == 0
                ? sentence.apply("ui.ages.under", new Object[] {to + 1})
                : sentence.apply("ui.ages.between", new Object[] {from, to});
    }

    /** The oldest age, empty for "and over". */
    public OptionalInt oldest() {
        return to == null ? OptionalInt.empty() : OptionalInt.of(to);
    }

    /** Whether every age of the other band is one of this band. */
    public boolean contains(AgeBand other) {
        return from <= other.from && (to == null || (other.to != null && other.to <= to));
    }
}
