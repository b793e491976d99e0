package org.maillage.federation.boundary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;

/**
 * A structure beside those like it: its accompaniments of a calendar year, and the median.
 *
 * @param own what it published itself
 * @param median of those with whom it is compared; {@code null} unless it is
 */
public record Comparison(
        Network network,
        int year,
        Outcome outcome,
        int own,
        @Nullable PeerMedian median) implements Serializable {

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
