package org.maillage.federation.boundary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Readings;
import org.maillage.federation.control.Shield;
import org.maillage.federation.entity.AutonomyProgress;

/** What may be shown of one indicator in one period, along some dimensions. */
final class ShownDetail {

    private final ShownIndicator whole;
    private final String indicator;
    private final Reading reading;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Shield.Verdict> left = new ArrayList<>();

    /** Along every dimension that networks read. */
    ShownDetail(ShownIndicator whole) {
        this(
                whole,
                Dashboard.DIMENSIONS.entrySet().stream()
                        .filter(read -> counted(read.getKey()).equals(whole.indicator()))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(read -> read.getValue().stream())
                        .toList());
    }

    /** As what an indicator is counted: video receptions are accompaniments. */
    static String counted(String indicator) {
        return indicator.equals(Dashboard.VIDEO_RECEPTIONS) ? Dashboard.ACCOMPANIMENTS : indicator;
    }

    ShownDetail(ShownIndicator whole, Collection<String> dimensions) {
        this.whole = whole;
        indicator = whole.indicator();
        reading = whole.reading();
        for (String dimension : dimensions) {
            switch (dimension) {
                case Dashboard.COMMUNE -> communes();
                case Dashboard.MONTH -> months();
                case Dashboard.DAY -> days();
                case Dashboard.PARTNER -> partners();
                case Dashboard.PROGRESS -> progress();
                case Dashboard.OUTCOME -> outcomes();
                default -> breakdown(dimension, whole.along(dimension));
            }
        }
    }

    /** Those of which something can be shown, in reading order: one without figures tells that there is nothing. */
    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** Whether a dimension had to be left out. */
    boolean leavesOut() {
        return !left.isEmpty();
    }

    /** Where something can be read that is left out here, of the first of which that can be said. */
    List<MonthRange> instead() {
        return left.stream()
                .map(Shield.Verdict::instead)
                .filter(periods -> !periods.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Where hidden values are named, they are, be there something or nothing. */
    private void breakdown(String dimension, Shield.Verdict verdict) {
        Map<String, @Nullable Integer> amounts = new TreeMap<>(reading.amounts(indicator, dimension));
        verdict.hidden().forEach(value -> amounts.put(value, null));
        // The few behind a hidden total have no parts either: zeros beside a hidden part would tell who they are.
        boolean shows = amounts.isEmpty() || amounts.values().stream().anyMatch(amount -> amount != null);
        if (!Dashboard.namesTheHidden(dimension)) {
            amounts.values().removeIf(Objects::isNull);
        }
        if (whole.isShown() && verdict.shown() && shows) {
            add(dimension, amounts, reading.total(indicator));
        } else {
            left.add(verdict);
        }
    }

    /** Those that cannot be shown are not named: where there is little, it would tell that there is something. */
    private void communes() {
        Map<String, Integer> amounts = reading.amounts(indicator, Dashboard.COMMUNE);
        Map<String, @Nullable Integer> some = new TreeMap<>(amounts);
        some.keySet().retainAll(whole.communes());
        if (!some.isEmpty()) {
            add(
                    Dashboard.COMMUNE,
                    some,
                    amounts.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    private void months() {
        Map<String, Integer> amounts = reading.amounts(indicator, Dashboard.MONTH);
        Map<String, @Nullable Integer> months = new TreeMap<>();
        YearMonth last = whole.query().to();
        for (YearMonth month = whole.query().from(); !month.isAfter(last); month = month.plusMonths(1)) {
            String number = Integer.toString(Readings.number(month));
            boolean shown = whole.total(month, month).shown();
            months.put(number, shown ? Integer.valueOf(amounts.getOrDefault(number, 0)) : null);
        }
        add(Dashboard.MONTH, months, reading.total(indicator));
    }

    /** Of one month, and of all communes together: of a longer period, the fifth is no day. Where they cannot be told, the month still is. */
    private void days() {
        YearMonth month = whole.query().from();
        if (!month.equals(whole.query().to()) || whole.query().communeCode() != null) {
            return;
        }
        Shield.Verdict verdict = whole.along(Dashboard.DAY);
        if (!whole.isShown() || !verdict.shown()) {
            return;
        }
        Map<String, Integer> amounts = reading.amounts(indicator, Dashboard.DAY);
        Map<String, @Nullable Integer> days = new LinkedHashMap<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            String number = Integer.toString(day);
            days.put(number, verdict.hidden().contains(number) ? null : amounts.getOrDefault(number, 0));
        }
        add(Dashboard.DAY, days, reading.total(indicator));
    }

    /** Where the kinds are told in full, so that there are so many video receptions is told as well. */
    private void partners() {
        Shield.Verdict verdict = whole.along(Dashboard.PARTNER);
        Map<String, @Nullable Integer> amounts = new TreeMap<>(reading.amounts(indicator, Dashboard.PARTNER));
        verdict.hidden().forEach(value -> amounts.put(value, null));
        if (!amounts.isEmpty() && whole.isShownInFull(Dashboard.KIND) && verdict.shown()) {
            add(Dashboard.VIDEO_RECEPTIONS, Dashboard.PARTNER, amounts, whole.videoReceptions());
        }
    }

    /** In full or not at all, of all communes together. Who came for the first time is one of those who are not compared. */
    private void progress() {
        Map<String, @Nullable Integer> amounts = new TreeMap<>(reading.amounts(indicator, Dashboard.PROGRESS));
        if (amounts.isEmpty() || whole.query().communeCode() != null || !whole.isShown()) {
            return;
        }
        Shield.Verdict verdict = whole.along(Dashboard.PROGRESS);
        if (verdict.shown() && verdict.hidden().isEmpty()) {
            Integer first = amounts.remove(AutonomyProgress.FIRST);
            amounts.merge(AutonomyProgress.NOT_COMPARED.name(), first == null ? 0 : first, Integer::sum);
            add(Dashboard.PROGRESS, amounts, reading.total(indicator));
        }
    }

    /** Of all communes together. */
    private void outcomes() {
        boolean some = !reading.amounts(indicator, Dashboard.OUTCOME).isEmpty();
        if (some && whole.query().communeCode() == null) {
            breakdown(Dashboard.OUTCOME, whole.along(Dashboard.OUTCOME));
        }
    }

    private void add(String dimension, Map<String, @Nullable Integer> amounts, int sum) {
        add(indicator, dimension, amounts, sum);
    }

    private void add(String of, String dimension, Map<String, @Nullable Integer> amounts, int sum) {
        List<Figure> figures = new ArrayList<>();
        amounts.forEach((value, amount) -> {
            @Nullable Double share = amount == null || !whole.isShown() || sum == 0 ? null : (double) amount / sum;
            figures.add(new Figure(value, amount, share));
        });
        if (figures.isEmpty() || figures.stream().anyMatch(figure -> !figure.hidden())) {
            breakdowns.add(new Breakdown(of, dimension, figures));
        }
    }
}
