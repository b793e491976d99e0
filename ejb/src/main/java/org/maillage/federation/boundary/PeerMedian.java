package org.maillage.federation.boundary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The median of structures that are compared with each other. No structure of a network is in two of those of a year.
 *
 * @param kind what kind of body they are; {@code null} unless they are compared as such
 */
public record PeerMedian(Peers peers, @Nullable String kind, Median median) implements Serializable {

    /** With whom a structure is compared. */
    public enum Peers {
        /** Those of the same kind. */
        KIND,
        /** All whose kind has no median of its own. */
        OTHERS,
        /** All of the network: no kind has a median of its own. */
        ALL
    }
}
