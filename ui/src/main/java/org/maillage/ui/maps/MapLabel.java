package org.maillage.ui.maps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.maillage.directory.entity.Box;

/**
 * The name of a territory on a map: beside a disc, across a surface.
 *
 * @param text the name
 * @param x where it begins, or its middle
 * @param y of the line it stands on
 * @param anchor {@code start}, {@code middle} or {@code end}, as an SVG asks for it
 * @param size of its letters, in the numbers of the drawing
 */
public record MapLabel(String text, double x, double y, String anchor, double size) implements Serializable {

    /** More names than these are read in the table. */
    private static final int MOST = 16;

    /** Letters in units of a pattern. */
    private static final double LETTERS = 11;

    /** The width of a letter, and how far a line reaches above and below its middle, in parts of its height. */
    private static final double WIDTH = 0.56;

    private static final double HALF = 0.6;

    /** How far below its middle letters stand. */
    private static final double BASELINE = 0.35;

    /** A place that is taken. */
    private record Taken(double left, double top, double right, double bottom) {

        boolean meets(Taken other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean fits(Box box) {
            return left >= box.getLeft() && top >= box.getTop() && right <= box.getRight() && bottom <= box.getBottom();
        }
    }

    /**
     * The names that have room: those of the largest amounts first, none over another, over a disc that is not its own, or at the edge.
     *
     * @param unit of a pattern in the numbers of the drawing
     */
    static List<MapLabel> of(List<MapShape> shapes, Box box, double unit) {
        double size = Math.round(LETTERS * unit * 10) / 10.0;
        List<Taken> taken = new ArrayList<>();
        shapes.stream().filter(MapShape::isDisc).map(MapLabel::disc).forEach(taken::add);
        List<MapLabel> labels = new ArrayList<>();
        shapes.stream()
                .filter(shape -> shape.area().amount() != null)
                .sorted(Comparator.comparing((MapShape shape) ->
                                Objects.requireNonNullElse(shape.area().amount(), 0.0))
                        .reversed())
                .forEach(shape -> candidates(shape, size).stream()
                        .filter(label -> labels.size() < MOST && label.has(box, taken))
                        .findFirst()
                        .ifPresent(label -> {
                            labels.add(label);
                            taken.add(label.place());
                        }));
        return labels;
    }

    private static List<MapLabel> candidates(MapShape shape, double size) {
        String name = shape.area().label();
        double x = shape.outline().x();
        double y = shape.outline().y();
        double line = y + BASELINE * size;
        if (!shape.isDisc()) {
            MapLabel across = new MapLabel(name, x, line, "middle", size);
            Taken place = across.place();
            return place.right() - place.left() <= shape.outline().box().width() ? List.of(across) : List.of();
        }
        double beside = shape.radius() + size * (HALF - BASELINE);
        return List.of(
                new MapLabel(name, x + beside, line, "start", size),
                new MapLabel(name, x - beside, line, "end", size),
                new MapLabel(name, x, line - beside - size * HALF, "middle", size),
                new MapLabel(name, x, line + beside + size * HALF, "middle", size));
    }

    private static Taken disc(MapShape shape) {
        double x = shape.outline().x();
        double y = shape.outline().y();
        return new Taken(x - shape.radius(), y - shape.radius(), x + shape.radius(), y + shape.radius());
    }

    private boolean has(Box box, List<Taken> taken) {
        Taken place = place();
        return place.fits(box) && taken.stream().noneMatch(place::meets);
    }

    private Taken place() {
        double width = text.length() * size * WIDTH;
        double left = switch (anchor) {
            case "start" -> x;
            case "end" -> x - width;
            default -> x - width / 2;
        };
        double middle = y - BASELINE * size;
        return new Taken(left, middle - HALF * size, left + width, middle + HALF * size);
    }
}
