package org.maillage.federation.control;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.Indicator;
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

    /** The heads of the columns for people; what has a code has a name before it. */
    private static final List<String> IN_WORDS = List.of(
            FigureColumn.PERIOD_FROM.key(),
            FigureColumn.PERIOD_TO.key(),
            FigureColumn.NETWORK.key(),
            FigureColumn.COMMUNE.key(),
            FigureColumn.INDICATOR.key(),
            "federation.indicator.code",
            FigureColumn.DIMENSION.key(),
            FigureColumn.LABEL.key(),
            FigureColumn.AMOUNT.key(),
            FigureColumn.UNIT.key(),
            FigureColumn.AMOUNT_BEFORE.key(),
            FigureColumn.DIFFERENCE.key(),
            FigureColumn.INHABITANTS.key(),
            FigureColumn.PER_THOUSAND.key(),
            FigureColumn.EDITION.key(),
            FigureColumn.THRESHOLD.key(),
            FigureColumn.DEFINITION.key());

    /** The heads of the sheet that says what the figures mean. */
    private static final List<String> MEANINGS = List.of(
            "federation.indicator.code",
            "federation.indicator.name",
            "federation.indicator.definition",
            "federation.indicator.unit",
            "federation.indicator.rule",
            "federation.indicator.source",
            "federation.indicator.edition",
            "federation.indicator.validFrom",
            "federation.indicator.rewordedOn",
            "federation.indicator.rewording");

    private final Dashboard page;
    private final FigureQuery query;
    private final Words words;
    private final ValueWords values;
    private final Grounds grounds;
    private final List<FigureLine> lines;

    /** @param query that of the page */
    public FigureTable(Dashboard page, FigureQuery query, Words words, ValueWords values, Grounds grounds) {
        this.page = page;
        this.query = query;
        this.words = words;
        this.values = values;
        this.grounds = grounds;
        this.lines = FigureLine.of(page, grounds.zones());
    }

    /** Hands the head and all lines over, in words. */
    public void write(TableFile to) throws IOException {
        to.take(IN_WORDS.stream().map(words::of).toList());
        for (FigureLine line : lines) {
            to.take(inWords(line));
        }
    }

    /** The same, and in a sheet of their own what the figures of the file mean. */
    public void writeWithMeanings(TableFile.Book to) throws IOException {
        write(to);
        to.begin(words.of("federation.take.dictionary"));
        to.take(MEANINGS.stream().map(words::of).toList());
        for (Indicator indicator :
                lines.stream().map(FigureLine::indicator).distinct().toList()) {
            to.take(meaning(indicator));
        }
    }

    private List<@Nullable Object> meaning(Indicator indicator) {
        Locale locale = words.locale();
        return Arrays.asList(
                indicator.getCode(),
                indicator.name(locale),
                indicator.definition(locale),
                words.of("federation.unit." + indicator.getUnit()),
                indicator.rule(locale),
                indicator.source(locale),
                indicator.getEdition(),
                indicator.getValidFrom(),
                indicator.getRewordedOn(),
                indicator.rewording(locale));
    }

    private List<@Nullable Object> inWords(FigureLine line) {
        String commune = query.communeCode();
        return Arrays.asList(
                month(query.from()),
                month(query.to()),
                page.network().getName(),
                commune == null ? null : values.of(Dashboard.COMMUNE, commune),
                line.indicator().name(words.locale()),
                line.indicator().getCode(),
                line.isTotal() ? null : words.of("federation.figures.of." + line.dimension()),
                label(line),
                line.isHidden() ? words.of("ui.chart.hidden") : line.amount(),
                words.of("federation.unit." + line.indicator().getUnit()),
                line.before(),
                line.difference(),
                inhabitants(line),
                perThousand(line),
                line.indicator().getEdition(),
                page.threshold(),
                line.indicator().definition(words.locale()));
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
                        lines.stream()
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
            case AT_LEAST -> Boolean.toString(line.isLeast());
            case DEFINITION -> Csv.harmless(line.indicator().definition(words.locale()));
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

    private @Nullable Double perThousand(FigureLine line) {
        Inhabitants those = grounds.of(line);
        return line.isOfZone() ? those.leastPerThousand(line.amount()) : those.perThousand(line.amount());
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
