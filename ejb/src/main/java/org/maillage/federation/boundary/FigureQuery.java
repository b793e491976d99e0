package org.maillage.federation.boundary;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;

/**
 * Which figures are asked for: whole months, both included, and one commune of activity or all.
 *
 * @param communeCode INSEE code, {@code null} for all communes
 */
public record FigureQuery(
        YearMonth from, YearMonth to, @Nullable String communeCode) {

    /** Ten years: longer than any convention runs. */
    private static final int LONGEST = 120;

    public FigureQuery {
        if (to.isBefore(from)) {
            throw new BusinessException("federation.figures.periodEndsBeforeItBegins").at("to");
        }
        if (from.plusMonths(LONGEST).isBefore(to)) {
            throw new BusinessException("federation.figures.periodTooLong", LONGEST / 12).at("to");
        }
    }

    /** The same months one year before. */
    public FigureQuery yearBefore() {
        return new FigureQuery(from.minusYears(1), to.minusYears(1), communeCode);
    }
}
