package org.maillage.publications.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    /** Every figure as a line of a table (CSV), in words and as it is coded, with what it means. */
    public static byte[] table(Snapshot snapshot, Locale locale) {
        Words words = new Words(locale);
        ValueWords values = snapshot.labels(words::of, band -> band.told(words::format), locale);
        ZoneDays zones = snapshot.days();
        boolean compared = snapshot.isCompared();
        StringBuilder file = new StringBuilder(Csv.MARK).append(Csv.line(heads(words, compared)));
        String few = words.of("figures.report.few");
        AmountWords amounts = new AmountWords(words::format, Integer::toString);
        for (Snapshot.Part part : snapshot.parts()) {
            Lines lines = new Lines(part, locale, compared);
            file.append(lines.total(few, amounts));
            for (Breakdown breakdown : part.breakdowns()) {
                String dimension = breakdown.dimension();
                for (Figure figure : breakdown.figures()) {
                    String value = Snapshot.isOfZone(dimension)
                            ? zones.least(figure.value(), words)
                            : values.of(dimension, figure.value());
                    file.append(lines.of(dimension, figure, value, few));
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param compared whether the year before and targets stand beside totals */
    private static List<@Nullable Object> heads(Words words, boolean compared) {
        List<@Nullable Object> heads = new ArrayList<>(List.of(
                words.of("publications.table.indicator"),
                words.of("publications.table.edition"),
                words.of("publications.table.dimension"),
                words.of("publications.table.code"),
                words.of("publications.table.value"),
                words.of("publications.table.amount")));
        if (compared) {
            heads.add(words.of("publications.before"));
            heads.add(words.of("publications.target"));
        }
        heads.add(words.of("publications.table.indicatorCode"));
        heads.add(words.of("federation.indicator.definition"));
        return heads;
    }

    /** The lines of one indicator. */
    private record Lines(Snapshot.Part part, Locale locale, boolean compared) {

        String total(String few, AmountWords amounts) {
            String code = part.definition().code();
            Integer total = part.total();
            Integer before = part.before();
            return line(
                    List.of("", "", ""),
                    total == null ? few : amounts.of(code, total),
                    before == null ? "" : amounts.of(code, before),
                    part.target());
        }

        String of(String dimension, Figure figure, String value, String few) {
            Integer amount = figure.amount();
            return line(List.of(dimension, figure.value(), value), amount == null ? few : amount, "", "");
        }

        private String line(List<String> place, Object amount, String before, @Nullable Object target) {
            List<@Nullable Object> line = new ArrayList<>();
            line.add(part.definition().words(locale).name());
            line.add(part.definition().edition());
            line.addAll(place);
            line.add(amount);
            if (compared) {
                line.add(before);
                line.add(target);
            }
            line.add(part.definition().code());
            line.add(part.definition().words(locale).meaning());
            return Csv.line(line);
        }
    }
}
