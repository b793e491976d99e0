package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.List;

/**
 * What an accompaniment was about: the lists of the national records, the digital themes first, then the themes of administrative
 * démarches.
 */
public enum Theme {
    DIAGNOSIS(Family.DIGITAL),
    HARDWARE(Family.DIGITAL),
    MAINTENANCE(Family.DIGITAL),
    CONTENT(Family.DIGITAL),
    BROWSING(Family.DIGITAL),
    EMAIL(Family.DIGITAL),
    OFFICE(Family.DIGITAL),
    SOCIAL_NETWORKS(Family.DIGITAL),
    HEALTH(Family.DIGITAL),
    BANKING(Family.DIGITAL),
    PROFESSIONALS(Family.DIGITAL),
    EMPLOYMENT(Family.DIGITAL),
    SECURITY(Family.DIGITAL),
    PARENTHOOD(Family.DIGITAL),
    SCHOOLING(Family.DIGITAL),
    CREATION(Family.DIGITAL),
    CULTURE(Family.DIGITAL),
    AI(Family.DIGITAL),
    PROCEDURES(Family.DIGITAL),

    PAPERS(Family.PROCEDURE),
    FAMILY(Family.PROCEDURE),
    SOCIAL(Family.PROCEDURE),
    WORK(Family.PROCEDURE),
    HOUSING(Family.PROCEDURE),
    TRANSPORT(Family.PROCEDURE),
    MONEY(Family.PROCEDURE),
    JUSTICE(Family.PROCEDURE),
    FOREIGNERS(Family.PROCEDURE),
    LEISURE(Family.PROCEDURE),
    ASSOCIATIONS(Family.PROCEDURE);

    /** The two lists. A theme of a démarche always comes with {@link #PROCEDURES}. */
    public enum Family {
        DIGITAL,
        PROCEDURE
    }

    private final Family family;

    Theme(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The themes of one list, in reading order. */
    public static List<Theme> of(Family family) {
        return Arrays.stream(values()).filter(theme -> theme.family == family).toList();
    }
}
