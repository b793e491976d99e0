package org.maillage.admin.federation;

import java.io.Serializable;
import java.util.List;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.ui.maps.AreaMap;

/**
 * Where a network was active, as far as it may be shown.
 *
 * @param level the territories that are drawn
 * @param rates of the communes, the highest first
 */
public record FigureMap(TerritoryLevel level, AreaMap areas, List<CommuneRate> rates) implements Serializable {

    public FigureMap {
        rates = List.copyOf(rates);
    }

    /** Whether there is something to draw. */
    public boolean isDrawn() {
        return !areas.drawings().isEmpty();
    }
}
