package org.maillage.publications.control;

import static org.maillage.platform.texts.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.DistinctPeople;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.publications.boundary.Snapshot;

/**
 * Frozen figures as JSON in one form only: names in the order of the alphabet, no blank, whole numbers. The same figures give the same
 * text, and what was written once is read for ever.
 */
public final class SnapshotJson {

    /** Of what is written here. A later form gets another number, and this one stays readable. */
    private static final int FORM = 1;

    /** With figures by priority zone, and the lists by which they are told; without them, the form is the first one still. */
    private static final int FORM_WITH_ZONES = 2;

    /** With the year before or targets beside the totals; without both, the form is one of the former. */
    private static final int FORM_COMPARED = 3;

    private SnapshotJson() {}

    /** The only way to write them. */
    public static String write(Snapshot snapshot) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        boolean compared = snapshot.isCompared();
        snapshot.parts().forEach(part -> parts.add(part(part, compared)));
        JsonArrayBuilder besides = JSON.createArrayBuilder();
        snapshot.besides().forEach(definition -> besides.add(definition(JSON.createObjectBuilder(), definition)));
        JsonObjectBuilder names = JSON.createObjectBuilder();
        new TreeMap<>(snapshot.names()).forEach(names::add);
        boolean zones = !snapshot.lists().isEmpty();
        JsonObjectBuilder all = JSON.createObjectBuilder()
                .add("besides", besides)
                .add("distinct", distinct(snapshot.distinct()))
                .add("form", form(compared, zones))
                .add("from", snapshot.months().from().toString())
                .add("indicators", parts);
        if (zones) {
            all.add("lists", lists(snapshot.lists()));
        }
        return all.add("names", names)
                .add("network", snapshot.network())
                .add("structures", amount(snapshot.structures()))
                .add("threshold", snapshot.threshold())
                .add("to", snapshot.months().to().toString())
                .build()
                .toString();
    }

    private static int form(boolean compared, boolean zones) {
        if (compared) {
            return FORM_COMPARED;
        }
        return zones ? FORM_WITH_ZONES : FORM;
    }

    private static JsonValue distinct(@Nullable DistinctPeople people) {
        return people == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("least", people.least())
                        .add("most", people.most())
                        .add("number", people.number())
                        .build();
    }

    private static JsonArrayBuilder lists(List<Snapshot.ZoneList> lists) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        lists.forEach(list -> written.add(JSON.createObjectBuilder()
                .add("asOf", list.asOf().toString())
                .add("source", list.source())
                .add("zone", list.zone())));
        return written;
    }

    private static JsonObjectBuilder part(Snapshot.Part part, boolean compared) {
        JsonArrayBuilder breakdowns = JSON.createArrayBuilder();
        part.breakdowns().forEach(breakdown -> {
            JsonArrayBuilder figures = JSON.createArrayBuilder();
            breakdown
                    .figures()
                    .forEach(figure -> figures.add(JSON.createObjectBuilder()
                            .add("amount", amount(figure.amount()))
                            .add("value", figure.value())));
            breakdowns.add(JSON.createObjectBuilder()
                    .add("dimension", breakdown.dimension())
                    .add("figures", figures));
        });
        JsonObjectBuilder written = JSON.createObjectBuilder();
        if (compared) {
            written.add("before", amount(part.before()));
        }
        definition(written.add("breakdowns", breakdowns), part.definition());
        if (compared) {
            written.add("target", amount(part.target()));
        }
        return written.add("total", amount(part.total()));
    }

    private static JsonObjectBuilder definition(JsonObjectBuilder to, Snapshot.Definition definition) {
        return to.add("code", definition.code())
                .add("edition", definition.edition())
                .add("en", words(definition.english()))
                .add("fr", words(definition.french()));
    }

    private static JsonValue amount(@Nullable Integer amount) {
        return amount == null ? JsonValue.NULL : JSON.createValue(amount);
    }

    private static JsonObjectBuilder words(Snapshot.Words words) {
        return JSON.createObjectBuilder()
                .add("meaning", words.meaning())
                .add("name", words.name())
                .add("rule", words.rule())
                .add("source", words.source());
    }

    /** What was written here. */
    public static Snapshot read(String text) {
        JsonObject all = JSON.createReader(new StringReader(text)).readObject();
        Map<String, String> names = new TreeMap<>();
        JsonObject named = all.getJsonObject("names");
        named.keySet().forEach(value -> names.put(value, named.getString(value)));
        DistinctPeople people = null;
        if (!all.isNull("distinct")) {
            JsonObject distinct = all.getJsonObject("distinct");
            people = new DistinctPeople(distinct.getInt("number"), distinct.getInt("least"), distinct.getInt("most"));
        }
        return new Snapshot(
                all.getString("network"),
                new MonthRange(YearMonth.parse(all.getString("from")), YearMonth.parse(all.getString("to"))),
                all.getInt("threshold"),
                readAmount(all, "structures"),
                people,
                all.getJsonArray("indicators").getValuesAs(SnapshotJson::readPart),
                all.getJsonArray("besides").getValuesAs(SnapshotJson::readDefinition),
                all.containsKey("lists") ? all.getJsonArray("lists").getValuesAs(SnapshotJson::readList) : List.of(),
                names);
    }

    private static Snapshot.Part readPart(JsonValue value) {
        JsonObject part = value.asJsonObject();
        String code = part.getString("code");
        Integer total = readAmount(part, "total");
        List<Breakdown> breakdowns = part.getJsonArray("breakdowns").getValuesAs(one -> {
            JsonObject breakdown = one.asJsonObject();
            String dimension = breakdown.getString("dimension");
            return new Breakdown(code, dimension, readFigures(breakdown.getJsonArray("figures"), dimension, total));
        });
        return new Snapshot.Part(
                readDefinition(value), total, readAmount(part, "before"), readAmount(part, "target"), breakdowns);
    }

    private static Snapshot.Definition readDefinition(JsonValue value) {
        JsonObject definition = value.asJsonObject();
        return new Snapshot.Definition(
                definition.getString("code"),
                definition.getInt("edition"),
                readWords(definition.getJsonObject("fr")),
                readWords(definition.getJsonObject("en")));
    }

    private static Snapshot.ZoneList readList(JsonValue value) {
        JsonObject list = value.asJsonObject();
        return new Snapshot.ZoneList(
                list.getString("zone"), list.getString("source"), LocalDate.parse(list.getString("asOf")));
    }

    private static List<Figure> readFigures(JsonArray figures, String dimension, @Nullable Integer total) {
        return figures.getValuesAs(one -> {
            JsonObject figure = one.asJsonObject();
            return Snapshot.Part.figure(dimension, total, figure.getString("value"), readAmount(figure, "amount"));
        });
    }

    private static @Nullable Integer readAmount(JsonObject object, String name) {
        return !object.containsKey(name) || object.isNull(name) ? null : Integer.valueOf(object.getInt(name));
    }

    private static Snapshot.Words readWords(JsonObject words) {
        return new Snapshot.Words(
                words.getString("name"),
                words.getString("meaning"),
                words.getString("rule"),
                words.getString("source"));
    }
}
