package org.maillage.publications.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.federation.boundary.MonthRange;

/**
 * Something that is hidden because what was published before would tell of few beside it.
 *
 * @param dimension along which it would be told; empty for a total with all of its breakdowns, {@link #BEFORE} for that of the year before
 * @param sources what was published before, in the order in which it was
 */
public record Collision(String indicator, String dimension, List<Source> sources) implements Serializable {

    /** Instead of a dimension, for the total of the year before. */
    public static final String BEFORE = "before";

    public Collision {
        sources = List.copyOf(sources);
    }

    /**
     * A revision of this network or of another one of its family.
     *
     * @param network its name that day
     */
    public record Source(String network, String number, int revision, MonthRange months) implements Serializable {}
}
