package org.maillage.audit.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.texts.JsonText;
import org.maillage.platform.trail.AttributeChange;
import org.maillage.platform.trail.RowChange;

/** Writes the changed rows of an act as JSON. */
final class ChangesText {

    /** An import of thousands of rows is told by its first ones and their number. */
    private static final int MOST_ROWS = 500;

    private ChangesText() {}

    static String of(List<RowChange> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        JsonArrayBuilder written = JsonText.JSON.createArrayBuilder();
        rows.stream().limit(MOST_ROWS).forEach(row -> written.add(row(row)));
        if (rows.size() > MOST_ROWS) {
            written.add(JsonText.JSON.createObjectBuilder().add("more", rows.size() - MOST_ROWS));
        }
        return written.build().toString();
    }

    private static JsonObjectBuilder row(RowChange row) {
        JsonArrayBuilder attributes = JsonText.JSON.createArrayBuilder();
        row.attributes().forEach(change -> attributes.add(attribute(change)));
        return JsonText.JSON
                .createObjectBuilder()
                .add("entity", row.entity())
                .add("id", row.id())
                .add("kind", row.kind().name())
                .add("attributes", attributes);
    }

    /** Without "before" and "after" when the values are not kept. */
    private static JsonObjectBuilder attribute(AttributeChange change) {
        JsonObjectBuilder written = JsonText.JSON.createObjectBuilder().add("name", change.attribute());
        if (change.kept()) {
            add(written, "before", change.before());
            add(written, "after", change.after());
        }
        return written;
    }

    private static void add(JsonObjectBuilder written, String name, @Nullable String value) {
        if (value == null) {
            written.addNull(name);
        } else {
            written.add(name, value);
        }
    }
}
