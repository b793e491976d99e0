package org.maillage.federation.boundary;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.trail.Subject;

/**
 * Which figures are asked for: whole months, both included, one commune of activity or all, of a network.
 *
 * @param communeCode INSEE code, {@code null} for all communes
 * @param networkId one that belongs to the network of the person in action, {@code null} for that one itself
 */
public record FigureQuery(
        YearMonth from,
        YearMonth to,
        @Nullable String communeCode,
        @Nullable UUID networkId) implements Subject {

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

    /** Figures of the network of the person in action. */
    public FigureQuery(YearMonth from, YearMonth to, @Nullable String communeCode) {
        this(from, to, communeCode, null);
    }

    /** The same months one year before. */
    public FigureQuery yearBefore() {
        return new FigureQuery(from.minusYears(1), to.minusYears(1), communeCode, networkId);
    }

    /** The same of one commune. */
    public FigureQuery in(String commune) {
        return new FigureQuery(from, to, commune, networkId);
    }

    public MonthRange months() {
        return new MonthRange(from, to);
    }

    @Override
    public @Nullable UUID subjectId() {
        return networkId;
    }
}
