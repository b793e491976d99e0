package org.maillage.federation.control;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.Indicator;

/**
 * One figure on its way into a file.
 *
 * @param dimension along which it is read, {@code total} for none
 * @param value empty for a total
 * @param amount {@code null} when hidden
 */
record FigureLine(
        Indicator indicator,
        String dimension,
        String value,
        @Nullable Integer amount) {

    /** What a page shows: the key figures, then the breakdowns, in reading order. */
    static List<FigureLine> of(Dashboard page) {
        Stream<FigureLine> totals = page.keyFigures().figures().stream()
                .map(figure -> new FigureLine(page.definition(figure.value()), FactCells.TOTAL, "", figure.amount()));
        Stream<FigureLine> parts = page.breakdowns().stream()
                .flatMap(breakdown -> breakdown.figures().stream()
                        .map(figure -> new FigureLine(
                                page.definition(breakdown.indicator()),
                                breakdown.dimension(),
                                figure.value(),
                                figure.amount())));
        return Stream.concat(totals, parts).toList();
    }

    boolean isTotal() {
        return dimension.equals(FactCells.TOTAL);
    }

    boolean isHidden() {
        return amount == null;
    }
}
