package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.List;

/** What happens in somebody's life, by which démarches are found. */
public enum LifeEvent {
    PAPERS,
    CHILD,
    SCHOOL,
    WORK,
    HOUSING,
    HEALTH,
    AGE,
    DISABILITY,
    COUPLE,
    DEATH,
    MONEY,
    TRAVEL,
    ARRIVAL,
    JUSTICE,
    PROJECT,
    ELSE;

    /** The démarches that belong to it, in reading order. */
    public List<Subject> subjects() {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.event() == this)
                .toList();
    }
}
