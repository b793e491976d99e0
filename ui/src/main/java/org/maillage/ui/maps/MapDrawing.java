package org.maillage.ui.maps;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Outline;

/** Territories that share one scale: the mainland, or one overseas territory. */
public record MapDrawing(Box box, List<MapShape> shapes) implements Serializable {

    /** Units of a pattern across a drawing: fills look alike at any scale. */
    private static final double PATTERN_UNITS = 560;

    /** The radius of the largest disc, in parts of the drawing. */
    private static final double LARGEST_DISC = 0.04;

    private static final double SMALLEST_DISC = 0.008;

    /** Centres that are very near each other, or a single one, stand in a frame of ten kilometres. */
    private static final int LEAST_OF_DISCS = 1_000;

    /** Room around it, in parts of the drawing: a line at the edge is drawn whole. */
    private static final int MARGIN = 40;

    public MapDrawing {
        shapes = List.copyOf(shapes);
    }

    /** The drawing of these areas, framed to fit them. */
    static MapDrawing of(List<Outline> outlines, AreaMap.Fills fills) {
        Box around = outlines.stream().map(Outline::box).reduce(Box::with).orElseThrow();
        boolean discs = outlines.stream().anyMatch(Outline::isCentreOnly);
        int size = Math.max(discs ? LEAST_OF_DISCS : 1, Math.max(around.width(), around.height()));
        Box framed = around.wider((discs ? 2 : 1) * Math.max(1, size / MARGIN));
        List<MapShape> shapes = outlines.stream()
                .map(outline -> fills.shape(outline, outline.isCentreOnly() ? size * LARGEST_DISC : 0))
                // Discs last and the largest of them first, so that none hides another.
                .sorted(Comparator.comparing(MapShape::isDisc)
                        .thenComparing(Comparator.comparing(MapShape::radius).reversed()))
                .toList();
        return new MapDrawing(framed, shapes);
    }

    /** The radius of a disc whose surface is in proportion to the amount. */
    static double radius(double amount, double largest, double most) {
        double least = most * SMALLEST_DISC / LARGEST_DISC;
        return largest == 0 ? least : Math.max(least, most * Math.sqrt(amount / largest));
    }

    /** The frame, as an SVG asks for it. */
    public String viewBox() {
        return box.getLeft() + " " + box.getTop() + " " + box.width() + " " + box.height();
    }

    public double patternScale() {
        return Math.round(100 * Math.max(box.width(), box.height()) / PATTERN_UNITS) / 100.0;
    }

    /** Whether something in it can be opened. */
    public boolean isLinked() {
        return shapes.stream().map(MapShape::area).map(Area::link).anyMatch(Objects::nonNull);
    }
}
