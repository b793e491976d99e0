package org.maillage.admin.coverage;

import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.ui.maps.AreaMap;

/**
 * How far it is to the nearest site, or which part of the inhabitants lives in the gaps.
 *
 * @param level the territories that are drawn: communes with their distances, départements with the percentage of their inhabitants concerned
 */
public record CoverageMap(TerritoryLevel level, AreaMap areas) {

    /** Whether there is something to draw. */
    public boolean isDrawn() {
        return !areas.drawings().isEmpty();
    }
}
