package org.maillage.publications.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.maillage.federation.boundary.AmountWords;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.boundary.ZoneDays;
import org.maillage.figures.reports.ReportPdf;
import org.maillage.platform.texts.Csv;
import org.maillage.platform.texts.Words;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;
import org.maillage.publications.entity.PublicationTexts;

/** Writes a revision as files for people. */
public final class PublicationFiles {

    private PublicationFiles() {}

    /**
     * The report (PDF).
     *
     * @param fingerprint of the file that was signed
     */
    public static byte[] report(
            Publication publication, Snapshot snapshot, PublicationTexts texts, String fingerprint, Locale locale)
            throws IOException {
        return ReportPdf.of(new PublicationReport(publication, snapshot, texts, locale).report(fingerprint));
    }

    /** Every figure as a line of a table (CSV), in words and as it is coded. */
    public static byte[] table(Snapshot snapshot, Locale locale) {
        Words words = new Words(locale);
        ValueWords values = snapshot.labels(words::of, band -> band.told(words::format), locale);
        ZoneDays zones = snapshot.days();
        StringBuilder file = new StringBuilder(Csv.MARK).append(head(words));
        String few = words.of("figures.report.few");
        AmountWords amounts = new AmountWords(words::format, Integer::toString);
        for (Snapshot.Part part : snapshot.parts()) {
            String name = part.definition().words(locale).name();
            String meaning = part.definition().words(locale).meaning();
            String code = part.definition().code();
            int edition = part.definition().edition();
            Integer total = part.total();
            file.append(
                    Csv.line(name, edition, "", "", "", total == null ? few : amounts.of(code, total), code, meaning));
            for (Breakdown breakdown : part.breakdowns()) {
                String dimension = breakdown.dimension();
                for (Figure figure : breakdown.figures()) {
                    file.append(Csv.line(
                            name,
                            edition,
                            dimension,
                            figure.value(),
                            Snapshot.isOfZone(dimension)
                                    ? zones.least(figure.value(), words)
                                    : values.of(dimension, figure.value()),
                            figure.amount() == null ? few : figure.amount(),
                            code,
                            meaning));
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Words words) {
        return Csv.line(
                words.of("publications.table.indicator"),
                words.of("publications.table.edition"),
                words.of("publications.table.dimension"),
                words.of("publications.table.code"),
                words.of("publications.table.value"),
                words.of("publications.table.amount"),
                words.of("publications.table.indicatorCode"),
                words.of("federation.indicator.definition"));
    }
}
