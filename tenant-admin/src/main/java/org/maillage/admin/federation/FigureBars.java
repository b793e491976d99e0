package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.entity.AgeBand;
import org.maillage.indicators.ListedValues;
import org.maillage.ui.page.Bar;

/**
 * Puts published figures into the order in which they are read: ages rising, lists as on the form, everything else by size. What nobody told
 * comes last.
 */
@RequestScoped
public class FigureBars {

    private static final Set<String> AS_ON_THE_FORM =
            Set.of(Dashboard.KIND, Dashboard.DURATION, Dashboard.AUTONOMY, Dashboard.PROGRESS, "place");

    @Inject
    private FigureLabels labels;

    /** The charts of a dashboard by {@code indicator.dimension}; one without figures is an empty list. */
    Map<String, List<Bar>> of(Dashboard dashboard, Period period) {
        List<String> ages = dashboard.network().getAgeBands().bands().stream()
                .map(AgeBand::code)
                .toList();
        Map<String, List<Bar>> charts = new HashMap<>();
        put(charts, inOrder(dashboard.breakdown(Dashboard.PEOPLE, "age"), ages, true));
        put(charts, inOrder(dashboard.breakdown(Dashboard.PEOPLE, "gender"), ListedValues.of("gender"), true));
        put(charts, inOrder(dashboard.breakdown(Dashboard.PEOPLE, "status"), ListedValues.of("status"), true));
        put(
                charts,
                inOrder(
                        dashboard.breakdown(Dashboard.PEOPLE, Dashboard.ACQUAINTANCE),
                        ListedValues.of(Dashboard.ACQUAINTANCE),
                        true));
        put(charts, bySize(dashboard.breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE)));
        put(charts, bySize(dashboard.breakdown(Dashboard.PEOPLE, Dashboard.RESIDENCE_EPCI)));
        ofAccompaniments(charts, dashboard);
        put(charts, bySize(dashboard.breakdown(Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER)));
        Breakdown outcomes = dashboard.breakdown(Dashboard.REFERRALS, Dashboard.OUTCOME);
        put(charts, inOrder(outcomes, ListedValues.of(Dashboard.OUTCOME), false));
        charts.put(
                Dashboard.ACCOMPANIMENTS + "." + Dashboard.MONTH,
                months(dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.MONTH), period));
        charts.put(
                Dashboard.ACCOMPANIMENTS + "." + Dashboard.DAY,
                dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.DAY).figures().stream()
                        .map(day -> new Bar(
                                labels.day(period.from().atDay(Integer.parseInt(day.value()))),
                                day.amount(),
                                day.share()))
                        .toList());
        return charts;
    }

    private void ofAccompaniments(Map<String, List<Bar>> charts, Dashboard dashboard) {
        for (String dimension : Dashboard.DIMENSIONS.getOrDefault(Dashboard.ACCOMPANIMENTS, List.of())) {
            Breakdown breakdown = dashboard.breakdown(Dashboard.ACCOMPANIMENTS, dimension);
            put(
                    charts,
                    AS_ON_THE_FORM.contains(dimension)
                            ? inOrder(breakdown, ListedValues.of(dimension), false)
                            : bySize(breakdown));
        }
        // Tags bear the names that the network gave them of which figures are read.
        put(
                charts,
                bySize(dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.TAG)),
                id -> ValueWords.UNKNOWN.equals(id)
                        ? labels.of(Dashboard.TAG, id)
                        : dashboard.tags().getOrDefault(id, id));
    }

    /**
     * The communes of which something can be shown, by INSEE code, in the order of their names; none at a distance.
     *
     * @param chosen one that stays to be chosen even if nothing can be shown of it, when there is such a commune
     */
    Map<String, String> communes(Dashboard dashboard, @Nullable String chosen) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(
                        dashboard.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE).figures().stream()
                                .map(Figure::value),
                        Stream.ofNullable(chosen)
                                .filter(code -> !labels.commune(code).equals(code)))
                .forEach(code -> names.computeIfAbsent(code, labels::commune));
        Map<String, String> inOrder = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(name -> inOrder.put(name.getKey(), name.getValue()));
        return inOrder;
    }

    private void put(Map<String, List<Bar>> charts, Breakdown breakdown) {
        put(charts, breakdown, value -> labels.of(breakdown.dimension(), value));
    }

    private static void put(Map<String, List<Bar>> charts, Breakdown breakdown, UnaryOperator<String> label) {
        charts.put(
                breakdown.indicator() + "." + breakdown.dimension(),
                breakdown.beginning().stream()
                        .map(figure -> new Bar(label.apply(figure.value()), figure.amount(), figure.share()))
                        .toList());
    }

    /** The figures in the order of a list; when it is complete, what nobody has is zero, unless nothing was published at all. */
    private static Breakdown inOrder(Breakdown breakdown, List<String> values, boolean complete) {
        List<Figure> ordered = new ArrayList<>();
        for (String value : values) {
            breakdown.figures().stream()
                    .filter(figure -> figure.value().equals(value))
                    .findFirst()
                    .or(() -> Optional.of(new Figure(value, 0, 0.0))
                            .filter(none -> complete && !breakdown.figures().isEmpty()))
                    .ifPresent(ordered::add);
        }
        breakdown.figures().stream()
                .filter(figure -> !values.contains(figure.value()))
                .sorted(Comparator.comparing(figure -> ValueWords.UNKNOWN.equals(figure.value())))
                .forEach(ordered::add);
        return new Breakdown(breakdown.indicator(), breakdown.dimension(), ordered);
    }

    private static Breakdown bySize(Breakdown breakdown) {
        List<Figure> ordered = breakdown.figures().stream()
                .sorted(Comparator.<Figure, Boolean>comparing(figure -> ValueWords.UNKNOWN.equals(figure.value()))
                        .thenComparing(Figure::amount, Comparator.nullsLast(Comparator.<Integer>reverseOrder())))
                .toList();
        return new Breakdown(breakdown.indicator(), breakdown.dimension(), ordered);
    }

    private List<Bar> months(Breakdown breakdown, Period period) {
        Map<YearMonth, Figure> published = new HashMap<>();
        breakdown.figures().forEach(figure -> published.put(Months.parse(figure.value()), figure));
        if (published.values().stream().allMatch(Figure::hidden)) {
            return List.of();
        }
        return period.months().stream()
                .map(month -> {
                    Figure figure = published.getOrDefault(month, new Figure("", 0, 0.0));
                    return new Bar(labels.month(month), figure.amount(), figure.share());
                })
                .toList();
    }
}
