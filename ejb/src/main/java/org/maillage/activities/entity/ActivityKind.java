package org.maillage.activities.entity;

/** How people are helped. */
public enum ActivityKind {
    /** One person at the counter, at home or on the telephone. */
    INDIVIDUAL,
    /** Several people at the same time: a workshop. */
    GROUP,
    /** One person sees an office of a partner organisation on the screen. */
    VIDEO
}
