package org.maillage.federation.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;
import org.maillage.platform.texts.JsonText;
import org.maillage.platform.texts.Words;

/** Says what the columns of {@link FigureTable#forMachines} are, as a Table Schema of Frictionless Data. */
public final class FigureSchema {

    /**
     * Grows with the columns: its second number when one is added at the end, its first one if ever one goes or changes its meaning.
     */
    private static final String VERSION = "1.1.0";

    private FigureSchema() {}

    /** The schema, its titles and descriptions in these words. */
    public static String json(Words words) {
        JsonArrayBuilder fields = JsonText.JSON.createArrayBuilder();
        for (FigureColumn column : FigureColumn.values()) {
            fields.add(JsonText.JSON
                    .createObjectBuilder()
                    .add("name", column.field())
                    .add("type", column.type())
                    .add("title", words.of(column.key()))
                    .add("description", words.of(column.key() + ".what"))
                    .add("constraints", constraints(column)));
        }
        return JsonText.JSON
                .createObjectBuilder()
                .add("name", "maillage-figures")
                .add("version", VERSION)
                .add("title", words.of("federation.figures.title"))
                .add("description", words.of("federation.take.schema.what"))
                .add("fields", fields)
                .add("missingValues", JsonText.JSON.createArrayBuilder().add(""))
                .build()
                .toString();
    }

    private static JsonObjectBuilder constraints(FigureColumn column) {
        JsonObjectBuilder constraints = JsonText.JSON.createObjectBuilder().add("required", column.isRequired());
        return switch (column) {
            case COMMUNE -> constraints.add("pattern", "[0-9][0-9AB][0-9]{3}|remote");
            case INDICATOR ->
                constraints.add("pattern", String.join("|", Dashboard.KEY_FIGURES) + "|" + Indicator.OWN + "[0-9a-f]+");
            case DIMENSION -> constraints.add("enum", JsonText.JSON.createArrayBuilder(dimensions()));
            case EDITION, THRESHOLD -> constraints.add("minimum", 1);
            case AMOUNT, AMOUNT_BEFORE, PER_THOUSAND -> constraints.add("minimum", 0);
            case INHABITANTS -> constraints.add("minimum", 1);
            default -> constraints;
        };
    }

    private static List<String> dimensions() {
        List<String> dimensions = new ArrayList<>(List.of(FactCells.TOTAL));
        Dashboard.KEY_FIGURES.forEach(
                indicator -> dimensions.addAll(Dashboard.DIMENSIONS.getOrDefault(indicator, List.of())));
        dimensions.addAll(List.of(
                Dashboard.EPCI,
                Dashboard.DEPARTEMENT,
                Dashboard.RESIDENCE_EPCI,
                ZoneFigures.ZONE,
                ZoneFigures.RESIDENCE_ZONE,
                Dashboard.NETWORK));
        return dimensions;
    }
}
