package org.maillage.targets.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.targets.entity.Target;

/**
 * A target and how far it is reached.
 *
 * @param reached how much there is so far, in the unit of the target; {@code null} when whoever asks is not shown that figure: a target
 *     tells nothing beside it
 */
public record Reach(Target target, @Nullable Integer reached) implements Serializable {

    /** By what was counted, or {@code null}. */
    public static Reach of(Target target, @Nullable Integer counted) {
        return new Reach(target, counted == null ? null : target.inItsUnit(counted));
    }

    /** The part that is reached; more than 1 when there is more than was wanted, {@code null} when it is not shown. */
    public @Nullable Double share() {
        return reached == null ? null : (double) reached / Objects.requireNonNull(target.getAmount());
    }

    /** The part of its time that has passed before a day, 0 to 1. */
    public double elapsed(LocalDate day) {
        LocalDate first = target.first().atDay(1);
        LocalDate end = target.last().plusMonths(1).atDay(1);
        double passed = ChronoUnit.DAYS.between(first, day);
        return Math.max(0, Math.min(1, passed / ChronoUnit.DAYS.between(first, end)));
    }

    /** Whether its last month is over. */
    public boolean isOver(YearMonth now) {
        return target.last().isBefore(now);
    }
}
