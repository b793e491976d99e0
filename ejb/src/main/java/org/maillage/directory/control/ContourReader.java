package org.maillage.directory.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.maillage.directory.boundary.ContourFile;
import org.maillage.directory.boundary.FileRemark;
import org.maillage.directory.entity.Contour;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.platform.errors.BusinessException;

/** Reads contours of EPCI and communes from GeoJSON, feature by feature, so that never more than one of them is in memory as JSON. */
public final class ContourReader {

    /** More than the communes of any région. */
    static final int MOST_FEATURES = 5_000;

    /** What a person reads before they look into the file. */
    private static final int MOST_REMARKS = 100;

    private final Set<String> codes = new HashSet<>();
    private final List<Territory> territories = new ArrayList<>();
    private final List<FileRemark> remarks = new ArrayList<>();
    private int position;

    private ContourReader() {}

    /**
     * What a file would bring.
     *
     * @throws BusinessException at {@code file} when it is no collection of features, or one of too many
     */
    public static ContourFile read(byte[] content) {
        ContourReader reader = new ContourReader();
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(content))) {
            if (!reader.found(parser)) {
                throw unreadable();
            }
        } catch (BusinessException e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser has no one exception for what is broken, nested too deeply or a number of a million digits.
            throw unreadable(e);
        }
        List<Contour> contours = Drawing.of(reader.territories);
        return new ContourFile(contours, reader.remarks);
    }

    /** Whether there was a list of features. */
    private boolean found(JsonParser parser) {
        if (parser.next() != Event.START_OBJECT) {
            return false;
        }
        while (parser.hasNext() && parser.next() == Event.KEY_NAME) {
            boolean features = parser.getString().equals("features");
            Event value = parser.next();
            if (features && value == Event.START_ARRAY) {
                features(parser);
                return true;
            }
            skip(parser, value);
        }
        return false;
    }

    /** Leaves a value out. Not with the skipObject of the parser, which never ends where a file does before its brackets (Parsson 1.1.7). */
    private static void skip(JsonParser parser, Event begun) {
        int open = begun == Event.START_ARRAY || begun == Event.START_OBJECT ? 1 : 0;
        while (open > 0) {
            Event next = parser.next();
            if (next == Event.START_ARRAY || next == Event.START_OBJECT) {
                open++;
            } else if (next == Event.END_ARRAY || next == Event.END_OBJECT) {
                open--;
            }
        }
    }

    private void features(JsonParser parser) {
        for (Iterator<JsonValue> values = parser.getArrayStream().iterator(); values.hasNext(); ) {
            JsonValue value = values.next();
            if (++position > MOST_FEATURES) {
                throw new BusinessException("directory.contours.tooMany", MOST_FEATURES).at("file");
            }
            if (value instanceof JsonObject json) {
                take(new Feature(json));
            } else {
                refuse("directory.contours.geometry");
            }
        }
    }

    private void take(Feature feature) {
        Optional<String> code = feature.code();
        if (code.isEmpty()) {
            refuse("directory.contours.noCode");
            return;
        }
        Optional<Territory> known = Territory.of(code.get());
        if (known.isEmpty()) {
            refuse("directory.contours.unknown", code.get());
        } else if (!codes.add(code.get())) {
            refuse("directory.contours.twice", code.get());
        } else {
            draw(known.get(), feature);
        }
    }

    private void draw(Territory territory, Feature feature) {
        try {
            Geometry shape = feature.geometry(territory.frame());
            if (shape.getDimension() == 0 && territory.level() != TerritoryLevel.COMMUNE) {
                refuse("directory.contours.pointOfGroup", territory.code());
                return;
            }
            boolean clean = shape.isValid();
            if (!clean) {
                remark("directory.contours.crossing", false, territory.code());
            }
            territories.add(territory.with(shape, clean));
        } catch (BusinessException e) {
            remark(
                    e.key(),
                    true,
                    Arrays.stream(e.arguments()).map(String::valueOf).toArray(String[]::new));
        }
    }

    private void refuse(String key, String... values) {
        remark(key, true, values);
    }

    private void remark(String key, boolean fault, String... values) {
        if (remarks.size() < MOST_REMARKS) {
            // What a file says is shown again, but never at its own length.
            List<String> shown = Arrays.stream(values)
                    .map(value -> value.length() > 20 ? value.substring(0, 20) + "…" : value)
                    .toList();
            remarks.add(new FileRemark(position, key, shown, fault));
        } else if (fault && remarks.stream().noneMatch(FileRemark::fault)) {
            remarks.set(MOST_REMARKS - 1, new FileRemark(position, key, List.of(values), true));
        }
    }

    private static BusinessException unreadable() {
        return new BusinessException("directory.contours.unreadable").at("file");
    }

    private static BusinessException unreadable(RuntimeException cause) {
        BusinessException refused = unreadable();
        refused.initCause(cause);
        return refused;
    }
}
