package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;

/**
 * The accompaniments of single structures in a calendar year and the one before, as a network may read them.
 *
 * @param own whether it is the network of whoever reads: otherwise they look into it from a larger one
 * @param lines the structures that agreed, by name: never by their totals
 */
public record NamedTotals(Network network, boolean own, Year year, Year former, List<Line> lines)
        implements Serializable {

    public NamedTotals {
        lines = List.copyOf(lines);
    }

    /**
     * What is told of a year beside names.
     *
     * @param told whether anything is: not where the sum of these structures is not
     * @param nameless how many structures are not told by name, be it that they did not agree
     * @param together the sum of these; {@code null} when it may not be told
     * @param medians of the structures that can be compared and are not named, of each in one of them at most; none when none may be told
     */
    public record Year(
            int year, boolean told, int nameless, @Nullable Integer together, List<PeerMedian> medians)
            implements Serializable {

        public Year {
            medians = List.copyOf(medians);
        }
    }

    /**
     * A structure that agreed.
     *
     * @param amount in the year; {@code null} when it may not be told
     * @param before in the year before, likewise
     */
    public record Line(
            String name, @Nullable Integer amount, @Nullable Integer before) implements Serializable {}
}
