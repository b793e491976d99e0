package org.maillage.sites.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a site is open in an ordinary week, kept in the notation of the national standard for places of digital mediation (OpenStreetMap
 * {@code opening_hours}), as {@code Mo,We 09:00-12:00,14:00-17:30}.
 */
public final class OpeningHours implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing is known: not the same as never open. */
    public static final OpeningHours UNKNOWN = new OpeningHours("");

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

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
        Map<List<TimeRange>, List<String>> sameHours = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> ranges = week.getOrDefault(day, List.of());
            if (!ranges.isEmpty()) {
                sameHours
                        .computeIfAbsent(List.copyOf(ranges), hours -> new ArrayList<>())
                        .add(DAYS.get(day.getValue() - 1));
            }
        }
        return of(sameHours.entrySet().stream()
                .map(entry -> String.join(",", entry.getValue()) + " "
                        + entry.getKey().stream().map(TimeRange::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining("; ")));
    }

    /** The week, without the days on which the site is closed. */
    public Map<DayOfWeek, List<TimeRange>> week() {
        return WeekReader.read(notation);
    }

    /** Whether the hours say more than a week can: odd weeks, holidays, closures. Such hours are kept as they were written. */
    public boolean isMoreThanAWeek() {
        return !notation.isEmpty()
                && !ofWeek(new EnumMap<>(week().isEmpty() ? emptyWeek() : week()))
                        .equals(this);
    }

    /** Whether the notation follows the standard; hours of which nothing is known do. */
    public boolean isReadable() {
        return WeekReader.canRead(notation);
    }

    private static Map<DayOfWeek, List<TimeRange>> emptyWeek() {
        return new EnumMap<>(DayOfWeek.class);
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
