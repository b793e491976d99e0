package org.maillage.ui.maps;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Outline;

/**
 * Territories that share one scale: the mainland, or one overseas territory.
 *
 * @param base what lies below them, to recognise where one is
 * @param shapes what the figures are of
 * @param labels names of those that have room for one
 */
public record MapDrawing(Box box, List<Outline> base, List<MapShape> shapes, List<MapLabel> labels)
        implements Serializable {

    /** Units of a pattern across a drawing: fills look alike at any scale. */
    private static final double PATTERN_UNITS = 560;

    /** The radius of the largest disc, in parts of the drawing. */
    private static final double LARGEST_DISC = 0.03;

    private static final double SMALLEST_DISC = 0.008;

    /** Centres that are very near each other, or a single one, stand in a frame of ten kilometres. */
    private static final int LEAST_OF_DISCS = 1_000;

    /** Ground that is so many times larger than what lies on it would leave it in a corner. */
    private static final int MOST_OF_BASE = 4;

    /** Room around it, in parts of the drawing: a line at the edge is drawn whole. */
    private static final int MARGIN = 40;

    public MapDrawing {
        base = List.copyOf(base);
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
    }

    /** The drawing of these areas, framed to fit them, and the ground below them unless it is far larger. */
    static MapDrawing of(List<Outline> outlines, List<Outline> base, AreaMap.Fills fills) {
        List<Outline> below = base.stream()
                .filter(ground -> ground.frame().equals(outlines.get(0).frame()))
                .toList();
        boolean discs = outlines.stream().anyMatch(Outline::isCentreOnly);
        Box around = framed(outlines, below, discs);
        int size = Math.max(discs ? LEAST_OF_DISCS : 1, extent(around));
        Box framed = around.wider((discs ? 2 : 1) * Math.max(1, size / MARGIN));
        List<MapShape> shapes = outlines.stream()
                .map(outline -> fills.shape(outline, outline.isCentreOnly() ? size * LARGEST_DISC : 0))
                // Discs last and the largest of them first, so that none hides another.
                .sorted(Comparator.comparing(MapShape::isDisc)
                        .thenComparing(Comparator.comparing(MapShape::radius).reversed()))
                .toList();
        return new MapDrawing(framed, below, shapes, MapLabel.of(shapes, framed, unit(framed)));
    }

    private static Box framed(List<Outline> outlines, List<Outline> base, boolean discs) {
        Box around = outlines.stream().map(Outline::box).reduce(Box::with).orElseThrow();
        Box ground = base.stream().map(Outline::box).reduce(around, Box::with);
        int least = discs ? LEAST_OF_DISCS : 1;
        return extent(ground) <= MOST_OF_BASE * Math.max(least, extent(around)) ? ground : around;
    }

    private static int extent(Box box) {
        return Math.max(box.width(), box.height());
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
        return Math.round(100 * unit(box)) / 100.0;
    }

    /** What a unit of a pattern is in this drawing. */
    private static double unit(Box box) {
        return extent(box) / PATTERN_UNITS;
    }

    /** Whether something in it can be opened. */
    public boolean isLinked() {
        return shapes.stream().map(MapShape::area).map(Area::link).anyMatch(Objects::nonNull);
    }
}
