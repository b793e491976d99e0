package org.maillage.directory.entity;

import java.io.Serializable;

/**
 * How a territory is drawn.
 *
 * @param code of the région, département, EPCI (SIREN) or commune
 * @param frame of the drawing: outlines of one frame share one scale, outlines of two frames cannot stand in one drawing
 * @param path of an SVG in whole numbers; empty when only the centre is known
 * @param x of the centre, a point inside of the territory
 * @param y of the centre
 */
public record Outline(String code, String frame, String path, Box box, int x, int y) implements Serializable {

    public boolean isCentreOnly() {
        return path.isEmpty();
    }
}
