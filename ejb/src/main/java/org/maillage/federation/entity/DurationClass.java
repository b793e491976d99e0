package org.maillage.federation.entity;

/** How long an activity took, in the classes of the national records, rising. */
public enum DurationClass {
    SHORT(30),
    HOUR(60),
    LONG(120),
    LONGEST(Integer.MAX_VALUE);

    private final int end;

    DurationClass(int end) {
        this.end = end;
    }

    /** The class of so many minutes. */
    public static DurationClass of(int minutes) {
        for (DurationClass length : values()) {
            if (minutes < length.end) {
                return length;
            }
        }
        return LONGEST;
    }
}
