package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What was done to coordinate: the lists of the national records, by kind. */
public enum CoordinationNature {
    ASSEMBLY(CoordinationKind.ANIMATION, 1),
    COMMITTEE(CoordinationKind.ANIMATION, 1 << 1),
    WORKING_GROUP(CoordinationKind.ANIMATION, 1 << 2),
    EXCHANGE(CoordinationKind.ANIMATION, 1 << 3),
    MEETING(CoordinationKind.ANIMATION, 1 << 4),
    WEBINAR(CoordinationKind.ANIMATION, 1 << 5),
    OTHER_ANIMATION(CoordinationKind.ANIMATION, 1 << 6),
    PUBLIC_EVENT(CoordinationKind.EVENT, 1 << 7),
    NATIONAL_EVENT(CoordinationKind.EVENT, 1 << 8),
    INCLUSION_DAY(CoordinationKind.EVENT, 1 << 9),
    LOCAL_NEC(CoordinationKind.EVENT, 1 << 10),
    OTHER_EVENT(CoordinationKind.EVENT, 1 << 11),
    USER_PATH(CoordinationKind.PARTNERSHIP, 1 << 12),
    FUNDING(CoordinationKind.PARTNERSHIP, 1 << 13),
    DEPARTEMENT_DAY(CoordinationKind.PARTNERSHIP, 1 << 14),
    ELECTED_OFFICIAL(CoordinationKind.PARTNERSHIP, 1 << 15),
    OTHER_PARTNERSHIP(CoordinationKind.PARTNERSHIP, 1 << 16);

    private final CoordinationKind kind;
    private final int bit;

    CoordinationNature(CoordinationKind kind, int bit) {
        this.kind = kind;
        this.bit = bit;
    }

    /** Several as one number. Each keeps its bit for ever. */
    static int bits(Collection<CoordinationNature> chosen) {
        return chosen.stream().mapToInt(one -> one.bit).reduce(0, (one, other) -> one | other);
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<CoordinationNature> ofBits(int bits) {
        return Arrays.stream(values()).filter(one -> (bits & one.bit) != 0).toList();
    }

    public CoordinationKind kind() {
        return kind;
    }

    /** Whether the list does not say what it was. */
    public boolean isOther() {
        return name().startsWith("OTHER_");
    }
}
