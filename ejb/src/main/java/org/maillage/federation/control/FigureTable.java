package org.maillage.federation.control;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.platform.texts.Csv;
import org.maillage.platform.texts.OpenCsv;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.texts.Words;

/** What a page of figures shows, as lines of a file. */
public final class FigureTable {

    /** In a file, in place of a commune: at a distance. */
    private static final String REMOTE = "remote";

    private static final List<FigureColumn> IN_WORDS = List.of(
            FigureColumn.PERIOD_FROM,
            FigureColumn.PERIOD_TO,
            FigureColumn.NETWORK,
            FigureColumn.COMMUNE,
            FigureColumn.INDICATOR,
            FigureColumn.DIMENSION,
            FigureColumn.LABEL,
            FigureColumn.AMOUNT,
            FigureColumn.EDITION,
            FigureColumn.THRESHOLD);

    private final Dashboard page;
    private final FigureQuery query;
    private final Words words;
    private final ValueWords values;

    /** @param query that of the page */
    public FigureTable(Dashboard page, FigureQuery query, Words words, ValueWords values) {
        this.page = page;
        this.query = query;
        this.words = words;
        this.values = values;
    }

    /** Hands the head and all lines over, in words. */
    public void write(TableFile to) throws IOException {
        to.take(IN_WORDS.stream().map(column -> words.of(column.key())).toList());
        for (FigureLine line : FigureLine.of(page)) {
            to.take(inWords(line));
        }
    }

    private List<@Nullable Object> inWords(FigureLine line) {
        String commune = query.communeCode();
        return Arrays.asList(
                month(query.from()),
                month(query.to()),
                page.network().getName(),
                commune == null ? null : values.of(Dashboard.COMMUNE, commune),
                line.indicator().name(words.locale()),
                line.isTotal() ? null : words.of("federation.figures.of." + line.dimension()),
                label(line),
                line.isHidden() ? words.of("ui.chart.hidden") : line.amount(),
                line.indicator().getEdition(),
                page.threshold());
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(month);
    }

    private String label(FigureLine line) {
        return line.isTotal() ? words.of("federation.column.total") : values.of(line.dimension(), line.value());
    }

    /** All columns and lines, as {@link FigureSchema} describes them. */
    public String forMachines() {
        List<String> head =
                Arrays.stream(FigureColumn.values()).map(FigureColumn::field).toList();
        return Stream.concat(
                        Stream.of(head),
                        FigureLine.of(page).stream()
                                .map(line -> Arrays.stream(FigureColumn.values())
                                        .map(column -> cell(column, line))
                                        .toList()))
                .map(OpenCsv::line)
                .collect(Collectors.joining());
    }

    private String cell(FigureColumn column, FigureLine line) {
        return switch (column) {
            case PERIOD_FROM -> query.from().toString();
            case PERIOD_TO -> query.to().toString();
            case NETWORK -> Csv.harmless(page.network().getName());
            case COMMUNE -> query.communeCode() == null ? "" : commune(query.communeCode());
            case INDICATOR -> line.indicator().getCode();
            case EDITION -> Integer.toString(line.indicator().getEdition());
            case DIMENSION -> line.dimension();
            case VALUE -> line.dimension().equals(Dashboard.COMMUNE) ? commune(line.value()) : line.value();
            case LABEL -> Csv.harmless(label(line));
            case AMOUNT -> line.isHidden() ? "" : String.valueOf(line.amount());
            case HIDDEN -> Boolean.toString(line.isHidden());
            case THRESHOLD -> Integer.toString(page.threshold());
        };
    }

    private static String commune(String code) {
        return code.isEmpty() ? REMOTE : code;
    }
}
