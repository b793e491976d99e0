package org.maillage.admin.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import org.maillage.audit.entity.Deed;
import org.maillage.privacy.boundary.PersonFile;

/** Everything about a person for a machine: the values as they are kept, each with the name that the page gives it. */
@RequestScoped
class PersonJson {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    private PersonWords words;

    String of(PersonFile file) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        file.rows().forEach(row -> rows.add(row(row)));
        JsonArrayBuilder trail = Json.createArrayBuilder();
        file.trail().forEach(deed -> trail.add(deed(deed)));
        StringWriter text = new StringWriter();
        WRITERS.createWriter(text)
                .write(Json.createObjectBuilder()
                        .add("rows", rows)
                        .add("trail", trail)
                        .build());
        return text.toString();
    }

    private JsonObjectBuilder row(PersonFile.Row row) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        row.values()
                .forEach((path, value) -> values.add(Json.createObjectBuilder()
                        .add("attribute", path)
                        .add("label", words.attribute(path))
                        .add("value", value.toString())
                        .add("text", words.value(path, value))));
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("entity", row.entity())
                .add("label", words.entity(row.entity()))
                .add("id", row.id().toString());
        if (row.parent() != null) {
            object.add("belongsTo", row.parent().toString());
        }
        return object.add("values", values);
    }

    /** Without the name of who acted: that is personal data of somebody else. */
    private static JsonObjectBuilder deed(Deed deed) {
        return Json.createObjectBuilder()
                .add("at", deed.getHappenedAt().toString())
                .add("action", deed.getAction())
                .add("outcome", deed.getOutcome().name())
                .add("changes", deed.getChanges());
    }
}
