package org.maillage.directory.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * How the communes of a zone would change.
 *
 * @param arriving that are not of it yet
 * @param leaving that are of it no more
 */
public record PriorityChange(long arriving, long leaving) implements Serializable {

    static PriorityChange between(Set<String> before, Set<String> after) {
        return new PriorityChange(missing(after, before), missing(before, after));
    }

    private static long missing(Set<String> of, Set<String> in) {
        return of.stream().filter(code -> !in.contains(code)).count();
    }
}
