package org.maillage.federation.control;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.Network;
import org.maillage.platform.texts.Csv;
import org.maillage.platform.texts.OpenCsv;
import org.maillage.platform.texts.TableFile;
import org.maillage.platform.texts.Words;

/** What a page of figures shows, as lines of a file. */
public final class FigureTable {

    /** In a file, in place of a commune: at a distance. */
    private static final String REMOTE = "remote";

    /** In a file, in place of a value: of its nature, there is none. */
    private static final String NONE = "none";

    private static final List<FigureColumn> IN_WORDS = List.of(
            FigureColumn.PERIOD_FROM,
            FigureColumn.PERIOD_TO,
            FigureColumn.NETWORK,
            FigureColumn.COMMUNE,
            FigureColumn.INDICATOR,
            FigureColumn.DIMENSION,
            FigureColumn.LABEL,
            FigureColumn.AMOUNT,
            FigureColumn.UNIT,
            FigureColumn.AMOUNT_BEFORE,
            FigureColumn.DIFFERENCE,
            FigureColumn.INHABITANTS,
            FigureColumn.PER_THOUSAND,
            FigureColumn.EDITION,
            FigureColumn.THRESHOLD);

    private final Dashboard page;
    private final FigureQuery query;
    private final Words words;
    private final ValueWords values;
    private final Grounds grounds;

    /** @param query that of the page */
    public FigureTable(Dashboard page, FigureQuery query, Words words, ValueWords values, Grounds grounds) {
        this.page = page;
        this.query = query;
        this.words = words;
        this.values = values;
        this.grounds = grounds;
    }

    /** Hands the head and all lines over, in words. */
    public void write(TableFile to) throws IOException {
        to.take(IN_WORDS.stream().map(column -> words.of(column.key())).toList());
        for (FigureLine line : FigureLine.of(page, grounds.zones())) {
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
                words.of("federation.unit." + line.indicator().getUnit()),
                line.before(),
                line.difference(),
                inhabitants(line),
                perThousand(line),
                line.indicator().getEdition(),
                page.threshold());
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(month);
    }

    private String label(FigureLine line) {
        if (line.isTotal()) {
            return words.of("federation.column.total");
        }
        if (line.isOfZone()) {
            return grounds.zones().days().least(line.value(), words);
        }
        return line.dimension().equals(Dashboard.NETWORK)
                ? nameOf(line.value())
                : values.of(line.dimension(), line.value());
    }

    private String nameOf(String network) {
        return page.parts().stream()
                .map(NetworkPart::network)
                .filter(part -> part.getId().toString().equals(network))
                .map(Network::getName)
                .findFirst()
                .orElse(network);
    }

    /** All columns and lines, as {@link FigureSchema} describes them. */
    public String forMachines() {
        List<String> head =
                Arrays.stream(FigureColumn.values()).map(FigureColumn::field).toList();
        return Stream.concat(
                        Stream.of(head),
                        FigureLine.of(page, grounds.zones()).stream()
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
            case VALUE -> code(line);
            case LABEL -> Csv.harmless(label(line));
            case AMOUNT -> line.isHidden() ? "" : String.valueOf(line.amount());
            case HIDDEN -> Boolean.toString(line.isHidden());
            case THRESHOLD -> Integer.toString(page.threshold());
            case UNIT -> line.indicator().getUnit();
            case AMOUNT_BEFORE -> text(line.before());
            case DIFFERENCE -> text(line.difference());
            case INHABITANTS -> text(inhabitants(line));
            case PER_THOUSAND -> text(perThousand(line));
        };
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    /** Those to whom a figure is put in proportion; none where it is put to nobody. */
    private @Nullable Long inhabitants(FigureLine line) {
        Long number = line.isHidden() ? 0L : grounds.of(line).number();
        return number == 0 ? null : number;
    }

    /** With one decimal, as the page. */
    private @Nullable Double perThousand(FigureLine line) {
        if (line.isOfZone()) {
            return grounds.of(line).leastPerThousand(line.amount());
        }
        Double rate = grounds.of(line).perThousand(line.amount());
        return rate == null
                ? null
                : BigDecimal.valueOf(rate).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A value in codes: none is empty, for that is a total. */
    private static String code(FigureLine line) {
        if (line.dimension().equals(Dashboard.COMMUNE)) {
            return commune(line.value());
        }
        return line.value().isEmpty() && !line.isTotal() ? NONE : line.value();
    }

    private static String commune(String code) {
        return code.isEmpty() ? REMOTE : code;
    }
}
