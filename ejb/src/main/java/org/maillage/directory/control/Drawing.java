package org.maillage.directory.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.Point;

/** Projects and simplifies shapes to compact paths. */
public final class Drawing {

    /** Metres: less than a pixel when a département fills a screen. */
    private static final double TOLERANCE = 120;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Drawing() {}

    static List<Contour> of(List<Territory> territories) {
        Map<String, List<Territory>> groups = new LinkedHashMap<>();
        territories.forEach(territory -> groups.computeIfAbsent(territory.group(), unused -> new ArrayList<>())
                .add(territory));
        return groups.values().stream().flatMap(group -> drawn(group).stream()).toList();
    }

    /** Communes of which only a place is known, by INSEE code; without those that are unknown or outside of their frame. */
    public static List<Contour> discs(Map<String, Point> places) {
        List<Territory> territories = new ArrayList<>();
        places.forEach((code, point) -> {
            Coordinate place = new Coordinate(point.longitude(), point.latitude());
            Territory.of(code)
                    .filter(territory -> territory.frame().contains(place))
                    .map(territory -> territory.with(SHAPES.createPoint(place), true))
                    .ifPresent(territories::add);
        });
        return of(territories);
    }

    private static List<Contour> drawn(List<Territory> group) {
        List<Contour> contours = new ArrayList<>();
        List<Territory> together = group.stream()
                .filter(territory -> territory.clean() && shape(territory).getDimension() > 0)
                .toList();
        Geometry[] projected = together.stream().map(Drawing::projected).toArray(Geometry[]::new);
        Geometry[] simple = CoverageSimplifier.simplify(projected, TOLERANCE);
        for (int i = 0; i < simple.length; i++) {
            contours.add(contour(together.get(i), projected[i], simple[i]));
        }
        group.stream().filter(territory -> !together.contains(territory)).forEach(territory -> {
            Geometry alone = projected(territory);
            DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(alone);
            simplifier.setDistanceTolerance(TOLERANCE);
            simplifier.setEnsureValid(false);
            contours.add(contour(territory, alone, simplifier.getResultGeometry()));
        });
        return contours;
    }

    private static Geometry shape(Territory territory) {
        return Objects.requireNonNull(territory.shape());
    }

    private static Geometry projected(Territory territory) {
        Geometry copy = shape(territory).copy();
        copy.apply((CoordinateFilter)
                place -> place.setCoordinate(territory.frame().project(place)));
        copy.geometryChanged();
        return copy;
    }

    /** An island that simplification leaves too small for a path is drawn as it was. */
    private static Contour contour(Territory territory, Geometry projected, Geometry simple) {
        String path = path(simple);
        if (path.isEmpty()) {
            path = path(projected);
        }
        Coordinate centre = territory.clean()
                ? projected.getInteriorPoint().getCoordinate()
                : projected.getEnvelopeInternal().centre();
        Coordinate place = territory.clean()
                ? shape(territory).getInteriorPoint().getCoordinate()
                : shape(territory).getEnvelopeInternal().centre();
        int x = (int) unit(centre.x);
        int y = (int) -unit(centre.y);
        Box box = path.isEmpty() ? new Box(x, y, x, y) : DrawnPath.box(path);
        Outline outline = new Outline(territory.code(), territory.frame().name(), path, box, x, y);
        return new Contour(territory.level(), outline, new Point(place.x, place.y));
    }

    private static String path(Geometry shape) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                DrawnPath.append(path, points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    DrawnPath.append(path, points(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return path.toString();
    }

    private static List<long[]> points(LinearRing ring) {
        List<long[]> points = new ArrayList<>();
        for (Coordinate place : ring.getCoordinates()) {
            // Drawings count downwards.
            points.add(new long[] {unit(place.x), -unit(place.y)});
        }
        return points;
    }

    private static long unit(double metres) {
        return Math.round(metres / Frame.UNIT);
    }
}
