package org.maillage.directory.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.TerritoryLevel;

/**
 * The départements and overseas collectivities in the frames in which communes are drawn, so that these lie on ground that somebody recognises.
 * Ships with the product, immutable, projected at first use; true to a kilometre or two, no border to measure by.
 */
public final class BaseMap {

    private static final class Holder {
        private static final BaseMap INSTANCE = new BaseMap();
    }

    /** The file counts in these. */
    private static final double PARTS_OF_A_DEGREE = 1_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Map<String, Outline> departements = new HashMap<>();

    private BaseMap() {
        List<Territory> territories = ReferenceFile.BASE_MAP.read(row ->
                new Territory(TerritoryLevel.DEPARTEMENT, row[0], Frame.ofDepartement(row[0]), shape(row[1]), false));
        Drawing.of(territories).stream()
                .map(Contour::outline)
                .forEach(outline -> departements.put(outline.code(), outline));
    }

    public static BaseMap get() {
        return Holder.INSTANCE;
    }

    /** Those that exist, in the order of their codes. */
    public List<Outline> of(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .sorted()
                .map(departements::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Geometry shape(String path) {
        return SHAPES.createMultiPolygon(
                DrawnPath.rings(path).stream().map(BaseMap::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<long[]> ring) {
        Coordinate[] places = new Coordinate[ring.size() + 1];
        for (int i = 0; i < places.length; i++) {
            long[] point = ring.get(i % ring.size());
            places[i] = new Coordinate(point[0] / PARTS_OF_A_DEGREE, point[1] / PARTS_OF_A_DEGREE);
        }
        return SHAPES.createPolygon(places);
    }
}
