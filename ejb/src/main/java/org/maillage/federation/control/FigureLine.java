package org.maillage.federation.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.boundary.ZoneFigure;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;

/**
 * One figure on its way into a file.
 *
 * @param dimension along which it is read, {@code total} for none
 * @param value empty for a total
 * @param amount {@code null} when hidden
 * @param change since the year before; {@code null} where the page compares nothing
 */
record FigureLine(
        Indicator indicator,
        String dimension,
        String value,
        @Nullable Integer amount,
        @Nullable Change change) {

    /** What a page shows: the key figures, the breakdowns in reading order, the zones of which something is told, then the networks in this one. */
    static List<FigureLine> of(Dashboard page, ZoneFigures zones) {
        Stream<FigureLine> totals = page.keyFigures().figures().stream().map(figure -> total(page, figure));
        Stream<FigureLine> parts = page.breakdowns().stream()
                .flatMap(breakdown -> breakdown.figures().stream()
                        .map(figure -> new FigureLine(
                                page.definition(breakdown.indicator()),
                                breakdown.dimension(),
                                figure.value(),
                                figure.amount(),
                                null)));
        Stream<FigureLine> priority = Stream.concat(
                zones(page.definition(Dashboard.ACCOMPANIMENTS), ZoneFigures.ZONE, zones, ZoneFigure::accompaniments),
                zones(page.definition(Dashboard.PEOPLE), ZoneFigures.RESIDENCE_ZONE, zones, ZoneFigure::people));
        return Stream.of(totals, parts, priority, networks(page))
                .flatMap(lines -> lines)
                .toList();
    }

    /** A zone of which no commune is shown has no line: a hidden one would say that there is something. */
    private static Stream<FigureLine> zones(
            Indicator indicator, String dimension, ZoneFigures zones, Function<ZoneFigure, Figure> figures) {
        return zones.all().stream()
                .map(figures)
                .filter(figure -> !figure.hidden())
                .map(figure -> new FigureLine(indicator, dimension, figure.value(), figure.amount(), null));
    }

    /** Those that belonged to this one in the whole period. */
    private static Stream<FigureLine> networks(Dashboard page) {
        return Dashboard.OF_PARTS.stream()
                .flatMap(indicator -> page.parts().stream()
                        .filter(NetworkPart::isComplete)
                        .map(part -> new FigureLine(
                                page.definition(indicator),
                                Dashboard.NETWORK,
                                part.network().getId().toString(),
                                part.of(indicator).amount(),
                                null)));
    }

    private static FigureLine total(Dashboard page, Figure figure) {
        String indicator = figure.value();
        Change change = page.change(indicator).orElse(null);
        return new FigureLine(page.definition(indicator), FactCells.TOTAL, "", figure.amount(), change);
    }

    boolean isTotal() {
        return dimension.equals(FactCells.TOTAL);
    }

    /** Whether it is about where something is in a priority zone. */
    boolean isOfZone() {
        return dimension.equals(ZoneFigures.ZONE) || dimension.equals(ZoneFigures.RESIDENCE_ZONE);
    }

    /** Whether there may be more: sums of what is shown of communes, in which those that are hidden are missing. */
    boolean isLeast() {
        return isOfZone() || dimension.equals(Dashboard.RESIDENCE_EPCI);
    }

    boolean isHidden() {
        return amount == null;
    }

    /** What it was the year before. */
    @Nullable
    Integer before() {
        return change == null ? null : Integer.valueOf(change.before());
    }

    /** How it has changed; of an estimate, a difference would say more than is known. */
    @Nullable
    Integer difference() {
        boolean estimated = indicator.getCode().equals(Dashboard.DISTINCT);
        return change == null || estimated ? null : Integer.valueOf(change.difference());
    }
}
