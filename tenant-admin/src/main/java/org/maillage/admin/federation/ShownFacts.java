package org.maillage.admin.federation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.OwnFacts;
import org.maillage.federation.boundary.PublishedMonth;
import org.maillage.federation.entity.Indicator;
import org.maillage.ui.page.Bar;

/** What a structure publishes to a network, or would, as a page shows it: the totals of every month, and one month along everything. */
public final class ShownFacts {

    private static final Set<String> EVERY_MONTH = Set.of(
            Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE, Dashboard.ACTIVITIES, Dashboard.MINUTES, Dashboard.VISITS);

    private final PublishedLabels labels;
    private final List<PublishedMonth> months;
    private final @Nullable YearMonth month;
    private final List<Breakdown> breakdowns;
    private final List<Indicator> dictionary;

    /**
     * Shows a month.
     *
     * @param asked {@code null} for the newest
     * @param all the dictionary
     */
    ShownFacts(OwnFacts facts, @Nullable YearMonth asked, List<Indicator> all, PublishedLabels labels) {
        this.labels = labels;
        months = facts.months();
        month = asked == null && !months.isEmpty() ? months.get(0).month() : asked;
        breakdowns = month == null ? List.of() : facts.breakdowns(month);
        dictionary = all.stream()
                .filter(line -> months.stream()
                        .anyMatch(one -> one.totals().stream()
                                .anyMatch(figure -> figure.value().equals(line.getCode()))))
                .toList();
    }

    /** The counts of a breakdown, each a line. */
    public List<Bar> bars(Breakdown breakdown) {
        return breakdown.figures().stream()
                // Numbers as numbers: the second day before the tenth.
                .sorted(Comparator.comparing(
                        figure -> breakdown.dimension().equals(Dashboard.DAY) ? Integer.parseInt(figure.value()) : 0))
                .map(figure -> new Bar(labels.of(breakdown.dimension(), figure.value()), figure.amount(), null))
                .toList();
    }

    /** What is told of every month; all that there is stands beside the chosen one. */
    public List<Indicator> getEveryMonth() {
        return dictionary.stream()
                .filter(line -> EVERY_MONTH.contains(line.getCode()))
                .toList();
    }

    /** The total of an indicator in the chosen month. */
    public int total(Indicator indicator) {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .mapToInt(one -> one.total(indicator.getCode()))
                .sum();
    }

    /** What an indicator of the chosen month is told along. */
    public List<Breakdown> of(Indicator indicator) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.indicator().equals(indicator.getCode()))
                .toList();
    }

    /** A month as an address names it. */
    public String address(YearMonth one) {
        return FigureAddress.month(one);
    }

    public List<PublishedMonth> getMonths() {
        return months;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public List<Indicator> getDictionary() {
        return dictionary;
    }
}
