package org.maillage.activities.entity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The three kinds of activities of coordination. */
public enum CoordinationKind {
    /** Bringing a network together. */
    ANIMATION,
    EVENT,
    PARTNERSHIP;

    /** What can be done of this kind, in reading order. */
    public List<CoordinationNature> natures() {
        return Arrays.stream(CoordinationNature.values())
                .filter(nature -> nature.kind() == this)
                .toList();
    }

    /** Their names, as the script of the pages reads them. */
    public String names() {
        return natures().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
