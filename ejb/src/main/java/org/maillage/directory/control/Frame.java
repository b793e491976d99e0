package org.maillage.directory.control;

import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A part of France that is drawn at one scale: the mainland, or one overseas territory. The mainland is projected as the national
 * maps are (Lambert-93), the others by their own middle parallel, which is true enough over such distances.
 *
 * @param name {@code METROPOLE}, or the code of the overseas département or collectivity
 * @param degrees where its land may lie
 */
record Frame(String name, Envelope degrees) {

    static final String MAINLAND = "METROPOLE";

    private static final Frame METROPOLE = of(MAINLAND, -6, 10, 41, 51.5);

    private static final Map<String, Frame> OVERSEAS = Map.ofEntries(
            Map.entry("971", of("971", -62, -60.9, 15.7, 16.7)),
            Map.entry("972", of("972", -61.4, -60.6, 14.2, 15.1)),
            Map.entry("973", of("973", -55, -51, 2, 6.5)),
            Map.entry("974", of("974", 55, 56, -21.6, -20.6)),
            Map.entry("975", of("975", -57, -56, 46.5, 47.5)),
            Map.entry("976", of("976", 44.8, 45.5, -13.2, -12.5)),
            Map.entry("977", of("977", -63.2, -62.6, 17.7, 18.1)),
            Map.entry("978", of("978", -63.3, -62.8, 17.9, 18.3)),
            Map.entry("986", of("986", -179, -175, -15, -12.5)),
            Map.entry("987", of("987", -156, -133, -29, -7)),
            Map.entry("988", of("988", 156, 174, -27, -14)));

    /** Metres in the unit of a drawing. */
    static final double UNIT = 10;

    private static final double EARTH_RADIUS = 6_378_137;

    /** Lambert-93, with the constants that the IGN publishes (NTG 71, RGF93). */
    private static final double EXPONENT = 0.7256077650;

    private static final double CONSTANT = 11_754_255.426;
    private static final double X_OF_POLE = 700_000;
    private static final double Y_OF_POLE = 12_655_612.050;
    private static final double ECCENTRICITY = 0.08181919112;
    private static final double MERIDIAN = Math.toRadians(3);

    private static Frame of(String name, double west, double east, double south, double north) {
        return new Frame(name, new Envelope(west, east, south, north));
    }

    /** The frame in which a département or overseas collectivity is drawn. */
    static Frame ofDepartement(String code) {
        return OVERSEAS.getOrDefault(code, METROPOLE);
    }

    boolean contains(Coordinate degrees) {
        return this.degrees.contains(degrees);
    }

    /** Metres to the east and to the north. */
    Coordinate project(Coordinate place) {
        double longitude = Math.toRadians(place.x);
        double latitude = Math.toRadians(place.y);
        if (!name.equals(MAINLAND)) {
            Coordinate middle = degrees.centre();
            return new Coordinate(
                    EARTH_RADIUS * (longitude - Math.toRadians(middle.x)) * Math.cos(Math.toRadians(middle.y)),
                    EARTH_RADIUS * (latitude - Math.toRadians(middle.y)));
        }
        double sine = ECCENTRICITY * Math.sin(latitude);
        double isometric =
                Math.log(Math.tan(Math.PI / 4 + latitude / 2)) - ECCENTRICITY / 2 * Math.log((1 + sine) / (1 - sine));
        double radius = CONSTANT * Math.exp(-EXPONENT * isometric);
        double angle = EXPONENT * (longitude - MERIDIAN);
        return new Coordinate(X_OF_POLE + radius * Math.sin(angle), Y_OF_POLE - radius * Math.cos(angle));
    }
}
