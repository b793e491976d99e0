package org.maillage.activities.entity;

/** For whom a workshop is meant. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
