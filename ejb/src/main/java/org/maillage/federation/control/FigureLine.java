package org.maillage.federation.control;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Change;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.NetworkPart;
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

    /** What a page shows: the key figures, the breakdowns in reading order, then the networks in this one. */
    static List<FigureLine> of(Dashboard page) {
        Stream<FigureLine> totals = page.keyFigures().figures().stream().map(figure -> total(page, figure));
        Stream<FigureLine> parts = page.breakdowns().stream()
                .flatMap(breakdown -> breakdown.figures().stream()
                        .map(figure -> new FigureLine(
                                page.definition(breakdown.indicator()),
                                breakdown.dimension(),
                                figure.value(),
                                figure.amount(),
                                null)));
        return Stream.of(totals, parts, networks(page)).flatMap(lines -> lines).toList();
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
