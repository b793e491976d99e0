package org.maillage.figures.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.SmallCounts;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.Sheet;
import org.maillage.figures.entity.Days;
import org.maillage.figures.reports.Report;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.platform.texts.LongDates;
import org.maillage.platform.texts.Words;

/**
 * Makes of figures a report that a structure can send as it is: small counts are hidden in it as they are from everybody outside the
 * structure.
 */
@ApplicationScoped
class ReportMaker {

    /** Below it a count could be of people whom somebody recognises. */
    static final int THRESHOLD = 5;

    /** Longer lists end with what remains. */
    private static final int MOST = 10;

    private static final int PERCENT = 100;
    private static final long HOUR = 60;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final List<String> KEYS = List.of(
            Indicators.ACCOMPANIMENTS,
            Indicators.PEOPLE,
            Indicators.KNOWN,
            Indicators.ANONYMOUS,
            Indicators.NEW,
            Indicators.ACTIVITIES,
            Indicators.MINUTES,
            Indicators.VISITS,
            Indicators.KILOMETRES,
            Indicators.CO2);

    /** They tell how many video receptions there were. */
    private static final Set<String> OF_VIDEO = Set.of(Indicators.KILOMETRES, Indicators.CO2);

    private static final List<Dimension> OF_PEOPLE =
            List.of(Dimension.AGE, Dimension.GENDER, Dimension.STATUS, Dimension.RESIDENCE);

    private static final List<Dimension> OF_ACTS = List.of(
            Dimension.THEME,
            Dimension.PROCEDURE,
            Dimension.KIND,
            Dimension.PLACE,
            Dimension.SITE,
            Dimension.COMMUNE,
            Dimension.DURATION,
            Dimension.AUTONOMY,
            Dimension.EQUIPMENT,
            Dimension.OFFICE,
            Dimension.REFERRAL);

    @Inject
    private Communes communes;

    @Inject
    private Labels labels;

    /** What a report is made with. */
    private record Making(Sheet sheet, Words words, ValueWords values, Locale locale) {

        String number(long number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }

        String day(LocalDate day) {
            return LongDates.day(day, locale);
        }
    }

    /**
     * Makes a report.
     *
     * @param structure its name
     * @param chosen what was chosen beside the period, in words
     */
    Report of(String structure, Days days, List<String> chosen, Sheet sheet, Locale locale) {
        Words words = new Words(locale);
        Map<String, String> names = labels.names();
        ValueWords values = new ValueWords(
                words::of,
                band -> band.told(words::format),
                code -> communes.find(code).map(Commune::name).orElse(code),
                id -> names.getOrDefault(id, "–"),
                locale);
        Making making = new Making(sheet, words, values, locale);
        List<String> lead = new ArrayList<>(List.of(
                structure, words.format("figures.report.period", making.day(days.from()), making.day(days.to()))));
        if (!chosen.isEmpty()) {
            lead.add(words.format("figures.report.chosen", String.join(", ", chosen)));
        }
        Days former = sheet.former();
        List<String> heads =
                new ArrayList<>(List.of(words.of("figures.report.figure"), words.of("figures.report.value")));
        if (former != null) {
            heads.add(words.format("figures.report.before", making.day(former.from()), making.day(former.to())));
        }
        return new Report(
                locale,
                Instant.now(),
                words.of("figures.report.title"),
                lead,
                List.of(),
                words.of("figures.key"),
                heads,
                keys(making),
                sections(making, days),
                words.of("figures.report.definitions"),
                definitions(making),
                List.of(
                        words.format("figures.report.hidden", THRESHOLD),
                        words.format("figures.report.made", making.day(LocalDate.now(ZONE)))));
    }

    private static List<Report.Key> keys(Making making) {
        Counts before = making.sheet().before();
        return KEYS.stream()
                .filter(making.sheet().counts().totals()::containsKey)
                .map(key -> new Report.Key(
                        making.sheet().definition(key).name(making.locale()),
                        value(making, making.sheet().counts(), key),
                        before == null ? null : value(making, before, key)))
                .toList();
    }

    private static String value(Making making, Counts counts, String key) {
        long total = counts.total(key);
        if (Indicators.MINUTES.equals(key)) {
            return making.words().format("figures.hours", total / HOUR);
        }
        if (OF_VIDEO.contains(key)) {
            int videos =
                    counts.along(Indicators.ACCOMPANIMENTS, Dimension.KIND).getOrDefault(ActivityKind.VIDEO.name(), 0);
            return hides(videos)
                    ? making.words().of("figures.report.few")
                    : making.words().format("figures.amount." + key, total);
        }
        return hides((int) total) ? making.words().of("figures.report.few") : making.number(total);
    }

    private static boolean hides(int count) {
        return new SmallCounts(THRESHOLD).covers(count);
    }

    private static List<Report.Section> sections(Making making, Days days) {
        List<Report.Table> months = new ArrayList<>();
        if (!YearMonth.from(days.from()).equals(YearMonth.from(days.to()))) {
            months.add(months(making, days));
        }
        return List.of(
                new Report.Section(
                        making.words().of("figures.report.accompaniments"),
                        Stream.concat(months.stream(), tables(making, Indicators.ACCOMPANIMENTS, OF_ACTS))
                                .toList()),
                new Report.Section(
                        making.words().of("figures.report.people"),
                        tables(making, Indicators.PEOPLE, OF_PEOPLE).toList()));
    }

    private static Report.Table months(Making making, Days days) {
        Map<String, Integer> counts = making.sheet().counts().along(Indicators.ACCOMPANIMENTS, Dimension.MONTH);
        Map<String, Integer> all = new LinkedHashMap<>();
        for (YearMonth month = YearMonth.from(days.from());
                !month.isAfter(YearMonth.from(days.to()));
                month = month.plusMonths(1)) {
            all.put(ValueWords.value(month), counts.getOrDefault(ValueWords.value(month), 0));
        }
        return table(making, Indicators.ACCOMPANIMENTS, Dimension.MONTH, all);
    }

    /** A list that tells nothing but that nothing was told is left out. */
    private static Stream<Report.Table> tables(Making making, String indicator, List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> Map.entry(
                        dimension,
                        ordered(making, dimension, making.sheet().counts().along(indicator, dimension))))
                .filter(list -> list.getValue().keySet().stream()
                        .anyMatch(value ->
                                !Set.of(Dimension.UNKNOWN, Dimension.NONE).contains(value)))
                .map(list -> table(making, indicator, list.getKey(), list.getValue()));
    }

    private static Map<String, Integer> ordered(Making making, Dimension dimension, Map<String, Integer> counts) {
        List<String> bands =
                making.sheet().ageBands().bands().stream().map(AgeBand::code).toList();
        Comparator<String> unknownLast = Comparator.comparing(Dimension.UNKNOWN::equals);
        Comparator<String> order = dimension == Dimension.AGE
                ? unknownLast.thenComparing(bands::indexOf)
                : unknownLast.thenComparing(value -> -counts.getOrDefault(value, 0));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .forEach(value -> ordered.put(value, counts.get(value)));
        return ordered;
    }

    private static Report.Table table(
            Making making, String indicator, Dimension dimension, Map<String, Integer> counts) {
        Words words = making.words();
        int whole = (int) making.sheet().counts().total(indicator);
        Set<String> hidden = new SmallCounts(THRESHOLD).hidden(counts, whole);
        int longest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Report.Row> rows = new ArrayList<>();
        int most = dimension == Dimension.MONTH ? Integer.MAX_VALUE : MOST;
        int rest = 0;
        int left = 0;
        boolean secret = false;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            boolean hides = hidden.contains(count.getKey());
            if (rows.size() < most) {
                String label = making.values().of(dimension.code(), count.getKey());
                rows.add(row(making, label, hides ? null : count.getValue(), whole, longest));
            } else {
                rest += count.getValue();
                left++;
                secret |= hides;
            }
        }
        if (left > 0) {
            rows.add(row(making, words.format("figures.report.others", left), secret ? null : rest, whole, longest));
        }
        String caption = dimension == Dimension.MONTH ? "figures.months" : "figures.by." + dimension.code();
        return new Report.Table(
                words.of(caption),
                List.of(
                        words.of("figures.of." + dimension.code()),
                        words.of("figures.count." + indicator),
                        words.of("figures.report.share")),
                rows);
    }

    private static Report.Row row(Making making, String label, @Nullable Integer count, int whole, int longest) {
        if (count == null) {
            return new Report.Row(label, making.words().of("figures.report.few"), "", 0);
        }
        NumberFormat percent = NumberFormat.getPercentInstance(making.locale());
        return new Report.Row(
                label,
                making.number(count),
                whole == 0 ? "" : percent.format((double) count / whole),
                longest == 0 ? 0 : Math.min(PERCENT, count * PERCENT / longest));
    }

    private static List<Report.Definition> definitions(Making making) {
        return KEYS.stream()
                .filter(making.sheet().counts().totals()::containsKey)
                .map(making.sheet()::definition)
                .map(line -> new Report.Definition(
                        line.name(making.locale()),
                        line.definition(making.locale()) + " " + Objects.requireNonNull(line.rule(making.locale()))))
                .toList();
    }
}
