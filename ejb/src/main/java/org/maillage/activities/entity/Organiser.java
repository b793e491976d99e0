package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Who holds an event, and of what sort a partner is. */
public enum Organiser {
    OWN_STRUCTURE(1),
    COMMUNE(2),
    EPCI(4),
    DEPARTEMENT(8),
    REGION(16),
    ASSOCIATION(32),
    COMPANY(64),
    HUB(128),
    STATE(256),
    GROUPING(512),
    OTHER(1024);

    private final int bit;

    Organiser(int bit) {
        this.bit = bit;
    }

    /** Several as one number. Each keeps its bit for ever. */
    static int bits(Collection<Organiser> chosen) {
        return chosen.stream().mapToInt(one -> one.bit).reduce(0, (one, other) -> one | other);
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<Organiser> ofBits(int bits) {
        return Arrays.stream(values()).filter(one -> (bits & one.bit) != 0).toList();
    }
}
