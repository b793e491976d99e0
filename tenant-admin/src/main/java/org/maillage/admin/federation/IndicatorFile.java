package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.admin.SentFile;
import org.maillage.federation.entity.Indicator;
import org.maillage.platform.texts.Csv;
import org.maillage.ui.language.Language;
import org.maillage.ui.language.Phrases;

/** Hands the dictionary over as a table. */
@RequestScoped
class IndicatorFile {

    private static final List<String> COLUMNS = List.of(
            "name",
            "code",
            "definition",
            "unit",
            "rule",
            "source",
            "edition",
            "validFrom",
            "owner",
            "dimensions",
            "rewordedOn",
            "rewording");

    @Inject
    private IndicatorWords words;

    @Inject
    private Phrases phrases;

    @Inject
    private Language language;

    /** Answers the request with the file. */
    void send(List<Indicator> lines) throws IOException {
        String text = Stream.concat(
                        Stream.of(Csv.line(COLUMNS.stream()
                                .map(column -> phrases.of("federation.indicator." + column))
                                .toList())),
                        lines.stream().map(this::line))
                .collect(Collectors.joining("", Csv.MARK, ""));
        SentFile.send("maillage-indicators.csv", "text/csv", text);
    }

    private String line(Indicator indicator) {
        Locale locale = language.getLocale();
        return Csv.line(
                indicator.name(locale),
                indicator.getCode(),
                indicator.definition(locale),
                words.unit(indicator),
                indicator.rule(locale),
                indicator.source(locale),
                indicator.getEdition(),
                indicator.getValidFrom().toString(),
                words.owner(indicator),
                words.dimensions(indicator),
                Objects.toString(indicator.getRewordedOn(), ""),
                indicator.rewording(locale));
    }
}
