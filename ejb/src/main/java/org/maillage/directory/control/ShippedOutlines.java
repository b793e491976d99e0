package org.maillage.directory.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.directory.entity.Box;
import org.maillage.directory.entity.Outline;
import org.maillage.directory.entity.TerritoryLevel;

/** The outlines of régions and départements, which ship with the product; immutable, read at first use. */
public final class ShippedOutlines {

    private static final class Holder {
        private static final ShippedOutlines INSTANCE = new ShippedOutlines();
    }

    /** One drawing for all: the overseas territories stand below the mainland, each at its own scale. */
    static final String FRAME = "FRANCE";

    private final Map<TerritoryLevel, Map<String, Outline>> outlines = new EnumMap<>(TerritoryLevel.class);

    private ShippedOutlines() {
        record Row(TerritoryLevel level, Outline outline) {}
        ReferenceFile.OUTLINES
                .read(row -> new Row(TerritoryLevel.valueOf(row[0]), outline(row[1], row[2])))
                .forEach(row -> outlines.computeIfAbsent(row.level(), unused -> new HashMap<>())
                        .put(row.outline().code(), row.outline()));
    }

    public static ShippedOutlines get() {
        return Holder.INSTANCE;
    }

    /** Whether the outlines of this level ship with the product. */
    public boolean has(TerritoryLevel level) {
        return outlines.containsKey(level);
    }

    /** Those that exist, in the order of the codes. */
    public List<Outline> of(TerritoryLevel level, List<String> codes) {
        Map<String, Outline> known = outlines.getOrDefault(level, Map.of());
        return codes.stream()
                .distinct()
                .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                .toList();
    }

    private static Outline outline(String code, String path) {
        Box box = DrawnPath.box(path);
        return new Outline(
                code, FRAME, path, box, (box.getLeft() + box.getRight()) / 2, (box.getTop() + box.getBottom()) / 2);
    }
}
