package org.maillage.sites.boundary;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.platform.texts.Csv;
import org.maillage.platform.texts.JsonText;
import org.maillage.platform.texts.OpenCsv;
import org.maillage.sites.entity.Site;

/**
 * Sites in the national standard, as a file for machines (CSV or JSON: cells are what they are) or for a spreadsheet (what could be calculated
 * begins with an apostrophe).
 *
 * @param columns those of the standard in their order, then those that came with files
 * @param lines the sites that the standard accepts
 * @param missing the sites that it would refuse, and why
 */
public record NationalExport(List<String> columns, List<Line> lines, List<Missing> missing) implements Serializable {

    private static final Set<String> NUMBERS = Set.of("latitude", "longitude");

    /** The cells of a site, by column. */
    public record Line(Map<String, String> cells) implements Serializable {

        public Line {
            cells = new LinkedHashMap<>(cells);
        }
    }

    /** A site that stays out. */
    public record Missing(Site site, List<Remark> faults) implements Serializable {

        public Missing {
            faults = List.copyOf(faults);
        }
    }

    public NationalExport {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** As the standard asks, see {@link OpenCsv}. */
    public String csv() {
        StringBuilder csv = new StringBuilder(OpenCsv.line(columns));
        lines.forEach(line -> csv.append(OpenCsv.line(columns.stream()
                .map(column -> line.cells().getOrDefault(column, ""))
                .toList())));
        return csv.toString();
    }

    /** An array of objects; an object leaves out what it has not. */
    public String json() {
        JsonArrayBuilder array = JsonText.JSON.createArrayBuilder();
        for (Line line : lines) {
            JsonObjectBuilder object = JsonText.JSON.createObjectBuilder();
            line.cells().forEach((column, cell) -> add(object, column, cell));
            array.add(object);
        }
        return array.build().toString();
    }

    private static void add(JsonObjectBuilder object, String column, String cell) {
        if (NUMBERS.contains(column) && !cell.isEmpty()) {
            object.add(column, new BigDecimal(cell.strip()));
        } else if (!cell.isEmpty()) {
            object.add(column, cell);
        }
    }

    /** For people who open it with a click. */
    public String spreadsheet() {
        StringBuilder csv = new StringBuilder(Csv.MARK).append(Csv.line(columns));
        lines.forEach(line -> csv.append(Csv.line(columns.stream()
                .map(column -> line.cells().getOrDefault(column, ""))
                .toList())));
        return csv.toString();
    }
}
