package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** On what people worked. */
public enum Equipment {
    COMPUTER(1),
    PHONE(2),
    TABLET(4),
    OTHER(8),
    NONE(16);

    private final int bit;

    Equipment(int bit) {
        this.bit = bit;
    }

    /** Several as one number. Each keeps its bit for ever. */
    public static int bits(Collection<Equipment> chosen) {
        return chosen.stream().mapToInt(equipment -> equipment.bit).reduce(0, (one, other) -> one | other);
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<Equipment> ofBits(int bits) {
        return Arrays.stream(values())
                .filter(equipment -> (bits & equipment.bit) != 0)
                .toList();
    }
}
