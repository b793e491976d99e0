package org.maillage.directory.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.maillage.platform.errors.BusinessException;

/** One feature of a GeoJSON file (RFC 7946): the code it names, and its surfaces in degrees. */
final class Feature {

    /** The names under which published files give the code, without signs; the first that is there counts. */
    private static final List<String> NAMES = List.of(
            "code",
            "codeinsee",
            "insee",
            "inseecom",
            "codgeo",
            "codecommune",
            "siren",
            "codesiren",
            "sirenepci",
            "codeepci",
            "epci");

    /** A ring returns to its first point: three corners are four points. */
    private static final int FEWEST_POINTS = 4;

    /** A coast that is drawn to ten metres has as many; checks and simplification grow faster than the number of points. */
    private static final int MOST_POINTS = 50_000;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final JsonObject json;
    private int points;

    Feature(JsonObject json) {
        this.json = json;
    }

    /** The INSEE code or the SIREN, as the file gives it; a number gets back the zero that it lost. */
    Optional<String> code() {
        if (!(json.get("properties") instanceof JsonObject properties)) {
            return Optional.empty();
        }
        Map<String, JsonValue> plain = new TreeMap<>();
        properties.forEach(
                (name, value) -> plain.putIfAbsent(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), value));
        return NAMES.stream()
                .flatMap(name -> Optional.ofNullable(plain.get(name)).stream())
                .findFirst()
                .flatMap(Feature::text);
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString().strip().toUpperCase(Locale.ROOT));
        }
        return value instanceof JsonNumber number
                ? Optional.of(String.format(Locale.ROOT, "%05d", number.longValue()))
                : Optional.empty();
    }

    /**
     * A point, or one surface or several, in degrees.
     *
     * @throws BusinessException for any other geometry, and for one that lies outside of the frame
     */
    Geometry geometry(Frame frame) {
        if (!(json.get("geometry") instanceof JsonObject geometry)
                || !(geometry.get("coordinates") instanceof JsonArray coordinates)) {
            throw new BusinessException("directory.contours.geometry");
        }
        String type = geometry.get("type") instanceof JsonString text ? text.getString() : "";
        return switch (type) {
            case "Point" -> SHAPES.createPoint(position(coordinates, frame));
            case "Polygon" -> SHAPES.createMultiPolygon(new Polygon[] {polygon(coordinates, frame)});
            case "MultiPolygon" ->
                SHAPES.createMultiPolygon(coordinates.stream()
                        .map(part -> polygon(array(part), frame))
                        .toArray(Polygon[]::new));
            default -> throw new BusinessException("directory.contours.geometry");
        };
    }

    private Polygon polygon(JsonArray rings, Frame frame) {
        if (rings.isEmpty()) {
            throw new BusinessException("directory.contours.ring");
        }
        List<LinearRing> shapes = new ArrayList<>();
        for (JsonValue ring : rings) {
            shapes.add(ring(array(ring), frame));
        }
        return SHAPES.createPolygon(
                shapes.get(0), shapes.subList(1, shapes.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonArray positions, Frame frame) {
        points += positions.size();
        if (points > MOST_POINTS) {
            throw new BusinessException("directory.contours.points", MOST_POINTS);
        }
        Coordinate[] places =
                positions.stream().map(place -> position(array(place), frame)).toArray(Coordinate[]::new);
        if (places.length < FEWEST_POINTS || !places[0].equals2D(places[places.length - 1])) {
            throw new BusinessException("directory.contours.ring");
        }
        return SHAPES.createLinearRing(places);
    }

    private static Coordinate position(JsonArray numbers, Frame frame) {
        if (numbers.size() < 2
                || !(numbers.get(0) instanceof JsonNumber longitude)
                || !(numbers.get(1) instanceof JsonNumber latitude)) {
            throw new BusinessException("directory.contours.geometry");
        }
        Coordinate place = new Coordinate(longitude.doubleValue(), latitude.doubleValue());
        if (!frame.contains(place)) {
            throw new BusinessException("directory.contours.elsewhere");
        }
        return place;
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new BusinessException("directory.contours.geometry");
    }
}
