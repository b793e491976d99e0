package org.maillage.sites.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a site is open in an ordinary week, kept in the notation of the national standard for places of digital mediation (OpenStreetMap
 * {@code opening_hours}), as {@code Mo,We 09:00-12:00,14:00-17:30}.
 */
public final class OpeningHours implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing is known: not the same as never open. */
    public static final OpeningHours UNKNOWN = new OpeningHours("");

    private final String notation;

    private OpeningHours(String notation) {
        this.notation = notation;
    }

    /** Takes a notation as it was written. */
    public static OpeningHours of(@Nullable String notation) {
        return notation == null || notation.isBlank() ? UNKNOWN : new OpeningHours(notation.strip());
    }

    /** Writes a week; days with the same hours are named together. */
    public static OpeningHours ofWeek(Map<DayOfWeek, List<TimeRange>> week) {
        return of(WeekPlan.everyWeek(week));
    }

    /** Writes a plan. */
    public static OpeningHours of(WeekPlan plan) {
        return of(plan.notation());
    }

    /** The week, without the days on which the site is closed. */
    public Map<DayOfWeek, List<TimeRange>> week() {
        return WeekReader.read(notation);
    }

    /** What a form shows; empty when the hours say more than that. */
    public Optional<WeekPlan> plan() {
        return PlanReader.read(notation);
    }

    /** For how many minutes the site is open in an ordinary week, odd and even ones on average; {@code null} when no hours can be read. */
    public @Nullable Integer weeklyMinutes() {
        int minutes = plan().map(WeekPlan::weeklyMinutes).orElseGet(() -> WeekPlan.minutes(week()));
        return minutes == 0 ? null : minutes;
    }

    /** Whether the hours say more than a form can show: sunset, comments, single days of a month. Such hours are kept as they were written. */
    public boolean isMoreThanAPlan() {
        return plan().isEmpty();
    }

    /** These hours while the plan is still theirs, byte for byte; otherwise the plan in our own words. */
    public OpeningHours changedTo(WeekPlan plan) {
        return plan().filter(plan::equals).isPresent() ? this : of(plan);
    }

    /** Whether the notation follows the standard; hours of which nothing is known do. */
    public boolean isReadable() {
        return WeekReader.canRead(notation);
    }

    /** The notation, empty when nothing is known. */
    public String notation() {
        return notation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningHours that && notation.equals(that.notation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notation);
    }

    @Override
    public String toString() {
        return notation;
    }

    /** From one time to another of the same day. */
    public record TimeRange(LocalTime from, LocalTime to) implements Serializable {

        public TimeRange {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("A site closes after it opens: " + from + "-" + to);
            }
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}
