package org.maillage.ui.maps;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.directory.entity.Outline;

/**
 * Figures of territories, ready to be drawn.
 *
 * @param areas all of them, in the order of the table
 * @param drawings one for each part of France that has its own scale, the largest first
 * @param classes what each fill means, the smallest amounts first
 * @param undrawn how many of the areas have neither outline nor centre: they are in the table only
 */
public record AreaMap(List<Area> areas, List<MapDrawing> drawings, List<MapClass> classes, int undrawn)
        implements Serializable {

    public AreaMap {
        areas = List.copyOf(areas);
        drawings = List.copyOf(drawings);
        classes = List.copyOf(classes);
    }

    /** The map of these figures, as far as the outlines of their territories are known. */
    public static AreaMap of(List<Area> areas, List<Outline> outlines) {
        return of(areas, outlines, List.of());
    }

    /**
     * The same on a base map.
     *
     * @param base territories to recognise where one is; drawn with those of their frame
     */
    public static AreaMap of(List<Area> areas, List<Outline> outlines, List<Outline> base) {
        Fills fills = new Fills(areas);
        Map<String, List<Outline>> frames = new LinkedHashMap<>();
        outlines.stream()
                .filter(fills::knows)
                .forEach(outline -> frames.computeIfAbsent(outline.frame(), unused -> new ArrayList<>())
                        .add(outline));
        List<MapDrawing> drawings = frames.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .map(frame -> MapDrawing.of(frame, base, fills))
                .toList();
        int drawn =
                drawings.stream().mapToInt(drawing -> drawing.shapes().size()).sum();
        return new AreaMap(areas, drawings, fills.classes, areas.size() - drawn);
    }

    public boolean hasHidden() {
        return areas.stream().anyMatch(Area::hidden);
    }

    public boolean hasUntold() {
        return areas.stream().anyMatch(Area::isUntold);
    }

    public boolean hasNone() {
        return areas.stream().anyMatch(area -> Objects.equals(area.amount(), 0.0));
    }

    public boolean hasDiscs() {
        return drawings.stream().flatMap(drawing -> drawing.shapes().stream()).anyMatch(MapShape::isDisc);
    }

    /** Which fill and size each figure has. */
    static final class Fills {
        private final Map<String, Area> byCode = new HashMap<>();
        private final List<MapClass> classes;
        private final double largest;

        Fills(List<Area> areas) {
            areas.forEach(area -> byCode.put(area.code(), area));
            List<Double> shown =
                    areas.stream().map(Area::amount).filter(Objects::nonNull).toList();
            classes = MapClass.of(shown);
            largest = shown.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        boolean knows(Outline outline) {
            return byCode.containsKey(outline.code());
        }

        /** The shape of a territory; its largest disc is 0 when it has a surface. */
        MapShape shape(Outline outline, double largestDisc) {
            Area area = Objects.requireNonNull(byCode.get(outline.code()));
            double amount = Objects.requireNonNullElse(area.amount(), 0.0);
            double radius = largestDisc == 0 ? 0 : MapDrawing.radius(amount, largest, largestDisc);
            return new MapShape(area, outline, fill(area), Math.round(radius * 10) / 10.0);
        }

        private int fill(Area area) {
            Double amount = area.amount();
            if (amount == null) {
                return area.hidden() ? MapClass.HIDDEN : MapClass.UNTOLD;
            }
            return classes.stream()
                    .filter(one -> one.holds(amount))
                    .mapToInt(MapClass::fill)
                    .findFirst()
                    .orElse(MapClass.NONE);
        }
    }
}
