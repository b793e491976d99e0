package org.maillage.directory.entity;

import java.io.Serializable;

/** A place on the globe, in degrees (WGS 84). */
public record Point(double longitude, double latitude) implements Serializable {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Kilometres along the great circle: as the crow flies. */
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Kilometres around the globe between two points, of which the straight way through it is known in parts of its radius. */
    static double kilometresAround(double chord) {
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
    }
}
