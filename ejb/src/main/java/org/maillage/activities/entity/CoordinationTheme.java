package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a network was brought together for. */
public enum CoordinationTheme {
    PRACTICES(1),
    NETWORKING(2),
    TECHNICAL_SUPPORT(4),
    CAREER(8),
    STAFF_SUPPORT(16),
    OTHER(32);

    private final int bit;

    CoordinationTheme(int bit) {
        this.bit = bit;
    }

    /** Several as one number. Each keeps its bit for ever. */
    static int bits(Collection<CoordinationTheme> chosen) {
        return chosen.stream().mapToInt(one -> one.bit).reduce(0, (one, other) -> one | other);
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<CoordinationTheme> ofBits(int bits) {
        return Arrays.stream(values()).filter(one -> (bits & one.bit) != 0).toList();
    }
}
