package org.maillage.directory.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.maillage.directory.entity.TerritoryLevel;

/**
 * A commune or an EPCI of the reference data, on the way to its outline.
 *
 * @param shape in degrees, once it is read
 * @param clean whether no line of the shape crosses another
 */
record Territory(
        TerritoryLevel level,
        String code,
        Frame frame,
        @Nullable Geometry shape,
        boolean clean) {

    /** The one with this INSEE code or SIREN. */
    static Optional<Territory> of(String code) {
        FrenchTerritory france = FrenchTerritory.get();
        return france.commune(code)
                .map(commune -> new Territory(
                        TerritoryLevel.COMMUNE, code, Frame.ofDepartement(commune.departement()), null, false))
                .or(() -> france.epci(code)
                        .map(epci -> new Territory(
                                TerritoryLevel.EPCI, code, Frame.ofDepartement(epci.departement()), null, false)));
    }

    Territory with(Geometry read, boolean isClean) {
        return new Territory(level, code, frame, read, isClean);
    }

    /** What can be simplified together, so that neighbours keep one common border. */
    String group() {
        return level + frame.name();
    }
}
