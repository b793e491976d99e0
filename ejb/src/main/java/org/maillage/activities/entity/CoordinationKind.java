package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.List;

/** The three kinds of activities of coordination. */
public enum CoordinationKind {
    /** Bringing a network together. */
    ANIMATION,
    EVENT,
    /** Of several natures at once, where the others are of one. */
    PARTNERSHIP;

    /** What can be done of this kind, in reading order. */
    public List<CoordinationNature> natures() {
        return Arrays.stream(CoordinationNature.values())
                .filter(nature -> nature.kind() == this)
                .toList();
    }
}
