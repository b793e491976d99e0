package org.maillage.activities.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an accompaniment was about: the lists of the national records, the digital themes first, then the themes of administrative
 * démarches.
 */
public enum Theme {
    DIAGNOSIS(Family.DIGITAL, 0),
    HARDWARE(Family.DIGITAL, 1),
    MAINTENANCE(Family.DIGITAL, 2),
    CONTENT(Family.DIGITAL, 3),
    BROWSING(Family.DIGITAL, 4),
    EMAIL(Family.DIGITAL, 5),
    OFFICE(Family.DIGITAL, 6),
    SOCIAL_NETWORKS(Family.DIGITAL, 7),
    HEALTH(Family.DIGITAL, 8),
    BANKING(Family.DIGITAL, 9),
    PROFESSIONALS(Family.DIGITAL, 10),
    EMPLOYMENT(Family.DIGITAL, 11),
    SECURITY(Family.DIGITAL, 12),
    PARENTHOOD(Family.DIGITAL, 13),
    SCHOOLING(Family.DIGITAL, 14),
    CREATION(Family.DIGITAL, 15),
    CULTURE(Family.DIGITAL, 16),
    AI(Family.DIGITAL, 17),
    PROCEDURES(Family.DIGITAL, 18),

    PAPERS(Family.PROCEDURE, 19),
    FAMILY(Family.PROCEDURE, 20),
    SOCIAL(Family.PROCEDURE, 21),
    WORK(Family.PROCEDURE, 22),
    HOUSING(Family.PROCEDURE, 23),
    TRANSPORT(Family.PROCEDURE, 24),
    MONEY(Family.PROCEDURE, 25),
    JUSTICE(Family.PROCEDURE, 26),
    FOREIGNERS(Family.PROCEDURE, 27),
    LEISURE(Family.PROCEDURE, 28),
    ASSOCIATIONS(Family.PROCEDURE, 29);

    /** The two lists. A theme of a démarche always comes with {@link #PROCEDURES}. */
    public enum Family {
        DIGITAL,
        PROCEDURE
    }

    private static final Theme[] ALL = values();

    private static final Theme[] BY_BIT = byBit();

    private static final Map<Family, Long> ALL_BITS =
            Map.of(Family.DIGITAL, bits(of(Family.DIGITAL)), Family.PROCEDURE, bits(of(Family.PROCEDURE)));

    private final Family family;
    private final long bit;

    Theme(Family family, int bit) {
        this.family = family;
        this.bit = 1L << bit;
    }

    private static Theme[] byBit() {
        Theme[] themes = new Theme[ALL.length];
        for (Theme theme : ALL) {
            themes[Long.numberOfTrailingZeros(theme.bit)] = theme;
        }
        return themes;
    }

    public Family family() {
        return family;
    }

    /** Several themes as one number, from which they are counted by the thousand. A theme keeps its bit for ever. */
    public static long bits(Collection<Theme> themes) {
        return themes.stream().mapToLong(theme -> theme.bit).reduce(0, (one, other) -> one | other);
    }

    /** Those of one list among what {@link #bits} wrote, in reading order. */
    public static void each(long bits, Family family, Consumer<Theme> to) {
        for (long rest = bits & ALL_BITS.getOrDefault(family, 0L); rest != 0; rest &= rest - 1) {
            to.accept(BY_BIT[Long.numberOfTrailingZeros(rest)]);
        }
    }

    /** What {@link #bits} wrote, in reading order. */
    public static List<Theme> ofBits(long bits) {
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : ALL) {
            if ((bits & theme.bit) != 0) {
                themes.add(theme);
            }
        }
        return themes;
    }

    /** The themes of one list, in reading order. */
    public static List<Theme> of(Family family) {
        return Arrays.stream(values()).filter(theme -> theme.family == family).toList();
    }
}
