package org.maillage.federation.boundary;

import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.maillage.federation.control.Family;
import org.maillage.federation.control.Reading;
import org.maillage.federation.control.Shield;
import org.maillage.federation.entity.Network;

/** What may be shown of one indicator in one period, as a whole. */
final class ShownIndicator {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final String indicator;
    private final Network network;
    private final FigureQuery query;
    private final Reading reading;
    private final Shield shield;
    private final Shield.Verdict total;

    ShownIndicator(String indicator, Network network, FigureQuery query, Reading reading, Shield shield) {
        this.indicator = indicator;
        this.network = network;
        this.query = query;
        this.reading = reading;
        this.shield = shield;
        total = total(query.from(), query.to());
    }

    /** What may be shown of some months of it. */
    Shield.Verdict total(YearMonth from, YearMonth to) {
        return shield.total(area(), from, known(to));
    }

    /** What may be shown of it along a dimension. */
    Shield.Verdict along(String dimension) {
        return shield.breakdown(area(), dimension, query.from(), known(query.to()));
    }

    /** The communes that may be named. */
    Set<String> communes() {
        return shield.shownCommunes(name(), query.from(), known(query.to()));
    }

    private String area() {
        return query.communeCode() == null ? name() : Family.commune(name(), query.communeCode());
    }

    private String name() {
        return network.getId().toString();
    }

    /** Nothing is recorded ahead: everybody knows that the months to come are empty. */
    private static YearMonth known(YearMonth to) {
        return to.isBefore(YearMonth.now(ZONE)) ? to : to.withMonth(Month.DECEMBER.getValue());
    }

    Figure figure() {
        return new Figure(indicator, isShown() ? reading.total(indicator) : null, null);
    }

    /** The figure of a network directly in this one, as a part of it. */
    Figure part(Network part, Reading of) {
        Integer amount =
                new ShownIndicator(indicator, part, query, of, shield).figure().amount();
        int whole = reading.total(indicator);
        return new Figure(
                indicator, amount, amount == null || !isShown() || whole == 0 ? null : (double) amount / whole);
    }

    boolean isShown() {
        return total.shown();
    }

    /** Whether all of it is shown along a dimension in which each count has one value. */
    boolean isShownInFull(String dimension) {
        Shield.Verdict verdict = along(dimension);
        int sum = reading.amounts(indicator, dimension).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        boolean partners = dimension.equals(Dashboard.PARTNER);
        return isShown()
                && verdict.shown()
                && verdict.hidden().isEmpty()
                && sum == (partners ? videoReceptions() : reading.total(indicator))
                && (!partners || isShownInFull(Dashboard.KIND));
    }

    /** What of it was in front of an office of a partner, whoever is told. */
    int videoReceptions() {
        return reading.amounts(indicator, Dashboard.KIND).getOrDefault(Dashboard.VIDEO, 0);
    }

    /** Whether it is hidden because several calendar years are asked for at once. */
    boolean isOfSeveralYears() {
        return total.severalYears();
    }

    /** The periods in which it can be read instead. */
    List<MonthRange> instead() {
        return total.instead();
    }

    String indicator() {
        return indicator;
    }

    FigureQuery query() {
        return query;
    }

    Reading reading() {
        return reading;
    }
}
