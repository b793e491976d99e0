package org.maillage.beneficiaries.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import org.maillage.beneficiaries.boundary.CellRemark;
import org.maillage.platform.texts.JsonText;
import org.maillage.platform.texts.Sheet;

/** How lines and remarks are kept while a file is on its way. */
public final class ImportJson {

    private ImportJson() {}

    public static String texts(Collection<String> texts) {
        return array(texts).build().toString();
    }

    public static List<String> texts(String json) {
        return texts(parse(json));
    }

    /** Each line as its number and its cells. */
    public static String lines(Collection<Sheet.Row> rows) {
        JsonArrayBuilder all = JsonText.JSON.createArrayBuilder();
        rows.forEach(row -> all.add(
                JsonText.JSON.createObjectBuilder().add("n", row.number()).add("c", array(row.cells()))));
        return all.build().toString();
    }

    public static List<Sheet.Row> lines(String json) {
        return parse(json).getValuesAs(JsonObject.class).stream()
                .map(line -> new Sheet.Row(line.getInt("n"), texts(line.getJsonArray("c"))))
                .toList();
    }

    static String remarks(Collection<CellRemark> remarks) {
        JsonArrayBuilder all = JsonText.JSON.createArrayBuilder();
        remarks.forEach(remark -> all.add(JsonText.JSON
                .createObjectBuilder()
                .add("n", remark.row())
                .add("column", remark.column())
                .add("key", remark.key())
                .add("values", array(remark.values()))
                .add("fault", remark.fault())));
        return all.build().toString();
    }

    public static List<CellRemark> remarks(String json) {
        return json.isEmpty()
                ? List.of()
                : parse(json).getValuesAs(JsonObject.class).stream()
                        .map(remark -> new CellRemark(
                                remark.getInt("n"),
                                remark.getString("column"),
                                remark.getString("key"),
                                texts(remark.getJsonArray("values")),
                                remark.getBoolean("fault")))
                        .toList();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = JsonText.JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonArray parse(String json) {
        try (JsonReader reader = JsonText.JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
