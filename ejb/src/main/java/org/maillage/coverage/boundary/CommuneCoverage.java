package org.maillage.coverage.boundary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Epci;

/**
 * How near the open sites of a network are to a commune.
 *
 * @param epci to which it belongs; {@code null} for none
 * @param sites how many are in the commune itself
 * @param sitesOfEpci how many are in its EPCI
 * @param centred whether the centre of the commune is known: without it, no distance can be told
 * @param nearest the nearest site as the crow flies; {@code null} when none can be placed
 * @param kilometres to it from the centre of the commune
 */
public record CommuneCoverage(
        Commune commune,
        @Nullable Epci epci,
        int sites,
        int sitesOfEpci,
        boolean centred,
        @Nullable OpenSite nearest,
        @Nullable Double kilometres)
        implements Serializable {

    /** Whether it is a gap: too far from every open site. A commune that has one is none, however far from its centre that is. */
    public boolean isGap(Nearness wanted) {
        if (sites > 0) {
            return false;
        }
        return switch (wanted) {
            case COMMUNE -> true;
            case EPCI -> sitesOfEpci == 0;
            default -> centred && (kilometres == null || kilometres > wanted.kilometres());
        };
    }

    /** Whether it can be said that it is a gap or none. */
    public boolean isJudged(Nearness wanted) {
        return sites > 0 || centred || !wanted.isMeasured();
    }
}
