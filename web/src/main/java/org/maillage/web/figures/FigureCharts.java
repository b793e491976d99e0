package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.DurationClass;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.Sheet;
import org.maillage.figures.entity.Days;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.ui.page.Bar;

/**
 * Puts counts into the order in which they are read: ages and durations rising, short lists as on the form, everything else by size. What
 * nobody told comes last.
 */
@RequestScoped
public class FigureCharts {

    /** The charts of each indicator, in reading order. */
    static final Map<String, List<Dimension>> DIMENSIONS = Map.of(
            Indicators.PEOPLE,
            List.of(Dimension.AGE, Dimension.GENDER, Dimension.STATUS, Dimension.RESIDENCE),
            Indicators.ACCOMPANIMENTS,
            List.of(
                    Dimension.THEME,
                    Dimension.PROCEDURE,
                    Dimension.TAG,
                    Dimension.KIND,
                    Dimension.DURATION,
                    Dimension.AUTONOMY,
                    Dimension.PLACE,
                    Dimension.SITE,
                    Dimension.COMMUNE,
                    Dimension.EQUIPMENT,
                    Dimension.OFFICE,
                    Dimension.REFERRAL));

    /** Longer lists are cut on the page, never in what is exported. */
    private static final int MOST = 30;

    @Inject
    private FigureWords words;

    /** The charts by {@code indicator.dimension}; one without figures is an empty list. */
    Map<String, List<Bar>> of(Sheet sheet, Days days) {
        Map<String, List<Bar>> charts = new HashMap<>();
        DIMENSIONS.forEach((indicator, dimensions) -> dimensions.forEach(
                dimension -> charts.put(indicator + "." + dimension.code(), chart(sheet, indicator, dimension))));
        charts.put("months", months(sheet, days));
        return charts;
    }

    private List<Bar> chart(Sheet sheet, String indicator, Dimension dimension) {
        Map<String, Integer> counts = sheet.counts().along(indicator, dimension);
        Map<String, Integer> before = before(sheet, indicator, dimension);
        long whole = sheet.counts().total(indicator);
        return ordered(sheet, dimension, counts, before).stream()
                .limit(MOST)
                .map(value -> {
                    int count = counts.getOrDefault(value, 0);
                    return new Bar(
                            words.of(dimension, value),
                            count,
                            whole == 0 ? null : (double) count / whole,
                            sheet.before() == null ? null : before.getOrDefault(value, 0));
                })
                .toList();
    }

    private static Map<String, Integer> before(Sheet sheet, String indicator, Dimension dimension) {
        Counts before = sheet.before();
        return before == null ? Map.of() : before.along(indicator, dimension);
    }

    private static List<String> ordered(
            Sheet sheet, Dimension dimension, Map<String, Integer> counts, Map<String, Integer> before) {
        Set<String> present = new LinkedHashSet<>(counts.keySet());
        present.addAll(before.keySet());
        List<String> listed = switch (dimension) {
            case AGE -> sheet.ageBands().bands().stream().map(AgeBand::code).toList();
            case GENDER -> names(Gender.values());
            case STATUS -> names(SocialStatus.values());
            case AUTONOMY -> names(Autonomy.values());
            case KIND -> names(ActivityKind.values());
            case DURATION -> names(DurationClass.values());
            default -> List.of();
        };
        List<String> ordered = new ArrayList<>(present.isEmpty() ? List.of() : listed);
        present.stream()
                .filter(value -> !listed.contains(value))
                .sorted(Comparator.comparing((String value) -> Dimension.UNKNOWN.equals(value))
                        .thenComparing(value -> -counts.getOrDefault(value, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(ordered::add);
        return ordered;
    }

    /** Every month of the period, also those in which nothing was done. */
    private List<Bar> months(Sheet sheet, Days days) {
        Map<String, Integer> counts = sheet.counts().along(Indicators.ACCOMPANIMENTS, Dimension.MONTH);
        Map<String, Integer> before = before(sheet, Indicators.ACCOMPANIMENTS, Dimension.MONTH);
        YearMonth first = YearMonth.from(days.from());
        long shift = sheet.former() == null
                ? 0
                : YearMonth.from(sheet.former().from()).until(first, ChronoUnit.MONTHS);
        return Stream.iterate(first, month -> !month.isAfter(YearMonth.from(days.to())), month -> month.plusMonths(1))
                .map(month -> new Bar(
                        words.of(Dimension.MONTH, ValueWords.value(month)),
                        counts.getOrDefault(ValueWords.value(month), 0),
                        null,
                        sheet.former() == null
                                ? null
                                : before.getOrDefault(ValueWords.value(month.minusMonths(shift)), 0)))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
