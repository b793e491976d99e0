package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What people took home from an activity. */
public enum Handout {
    GUIDE(1),
    EXERCISE(2),
    PASSWORD_BOOK(4),
    FORM(8),
    PROOF(16),
    CONTACTS(32),
    LEAFLET(64),
    APPOINTMENT_CARD(128);

    private final int bit;

    Handout(int bit) {
        this.bit = bit;
    }

    /** Several as one number. Each keeps its bit for ever. */
    static int bits(Collection<Handout> chosen) {
        return chosen.stream().mapToInt(handout -> handout.bit).reduce(0, (one, other) -> one | other);
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<Handout> ofBits(int bits) {
        return Arrays.stream(values())
                .filter(handout -> (bits & handout.bit) != 0)
                .toList();
    }
}
