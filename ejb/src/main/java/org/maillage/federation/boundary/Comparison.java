package org.maillage.federation.boundary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;

/**
 * A structure beside those like it: its accompaniments of a calendar year, and the median.
 *
 * @param own what it published itself
 * @param kind what kind of body these structures are; {@code null} for all of the network
 * @param median {@code null} unless it is compared
 */
public record Comparison(
        Network network,
        int year,
        Outcome outcome,
        int own,
        @Nullable String kind,
        @Nullable Median median) implements Serializable {

    /** Whether a structure is compared, or why not. */
    public enum Outcome {
        COMPARED,
        /** Others are too few, or their median would tell of one of them. */
        TOO_FEW,
        /** It was in the network on some days of the year only, or is not at work. */
        NOT_COMPARABLE,
        /** It recorded nothing. */
        NOTHING
    }
}
