package org.maillage.sites.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.sites.entity.OpeningHours.TimeRange;

/**
 * Opening hours as a form shows them: a week, or one for odd and one for even weeks of the calendar, and when the site is closed.
 *
 * @param odd the weeks with an odd number, without the days on which the site is closed
 * @param even the weeks with an even number; the same as the odd ones when every week is alike
 * @param closedOnHolidays whether the site is closed on public holidays
 * @param closures from one date to another, in the order in which they were written
 */
public record WeekPlan(
        Map<DayOfWeek, List<TimeRange>> odd,
        Map<DayOfWeek, List<TimeRange>> even,
        boolean closedOnHolidays,
        List<Closure> closures)
        implements Serializable {

    /** Times a day, as a form shows them. */
    public static final int MOST_RANGES = 4;

    static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    static final String ODD = "week 1-53/2 ";
    static final String EVEN = "week 2-52/2 ";

    private static final int SHORTEST_RUN = 3;

    /** Closed from one day to another, both included. */
    public record Closure(LocalDate from, LocalDate to) implements Serializable {

        static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu MMM dd", Locale.ENGLISH);

        public Closure {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A closure ends after it begins: " + from + " " + to);
            }
        }

        /** Whether the site is closed on this day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private String notation() {
            return DATE.format(from) + (to.equals(from) ? "" : "-" + DATE.format(to)) + " off";
        }
    }

    public WeekPlan {
        odd = filled(odd);
        even = filled(even);
        closures = List.copyOf(closures);
    }

    /** The same in every week. */
    public static WeekPlan everyWeek(Map<DayOfWeek, List<TimeRange>> week) {
        return new WeekPlan(week, week, false, List.of());
    }

    private static Map<DayOfWeek, List<TimeRange>> filled(Map<DayOfWeek, List<TimeRange>> week) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                days.put(day, List.copyOf(ranges));
            }
        });
        return days;
    }

    /** Whether odd and even weeks differ. */
    public boolean isTwoWeeks() {
        return !odd.equals(even);
    }

    /** The hours of a day, closures left out: whether the day is a public holiday is not known here. */
    public List<TimeRange> on(LocalDate day) {
        if (closures.stream().anyMatch(closure -> closure.covers(day))) {
            return List.of();
        }
        boolean isOdd = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return (isOdd ? odd : even).getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** How many minutes the hours of a week make, odd and even weeks on average; holidays and closures are not taken off. */
    int weeklyMinutes() {
        return (minutes(odd) + minutes(even)) / 2;
    }

    /** How many minutes the hours of a week make; hours that overlap count once. */
    static int minutes(Map<DayOfWeek, List<TimeRange>> week) {
        int minutes = 0;
        for (List<TimeRange> day : week.values()) {
            LocalTime end = LocalTime.MIN;
            for (TimeRange range :
                    day.stream().sorted(Comparator.comparing(TimeRange::from)).toList()) {
                LocalTime from = range.from().isAfter(end) ? range.from() : end;
                if (range.to().isAfter(from)) {
                    minutes += (int) ChronoUnit.MINUTES.between(from, range.to());
                    end = range.to();
                }
            }
        }
        return minutes;
    }

    /** In the notation of the standard; days with the same hours are named together, and what is alike in all weeks once. */
    public String notation() {
        Map<DayOfWeek, List<TimeRange>> always = new EnumMap<>(odd);
        always.entrySet().removeIf(day -> !day.getValue().equals(even.get(day.getKey())));
        List<String> rules = new ArrayList<>(rules("", always));
        rules.addAll(rules(ODD, without(odd, always)));
        rules.addAll(rules(EVEN, without(even, always)));
        if (closedOnHolidays && !rules.isEmpty()) {
            rules.add("PH off");
        }
        closures.forEach(closure -> rules.add(closure.notation()));
        return String.join("; ", rules);
    }

    private static Map<DayOfWeek, List<TimeRange>> without(
            Map<DayOfWeek, List<TimeRange>> week, Map<DayOfWeek, List<TimeRange>> always) {
        Map<DayOfWeek, List<TimeRange>> rest = new EnumMap<>(DayOfWeek.class);
        rest.putAll(week);
        rest.keySet().removeAll(always.keySet());
        return rest;
    }

    private static List<String> rules(String weeks, Map<DayOfWeek, List<TimeRange>> week) {
        Map<List<TimeRange>, List<DayOfWeek>> sameHours = new LinkedHashMap<>();
        week.forEach((day, ranges) ->
                sameHours.computeIfAbsent(ranges, hours -> new ArrayList<>()).add(day));
        return sameHours.entrySet().stream()
                .map(entry -> weeks + days(entry.getValue()) + " "
                        + entry.getKey().stream().map(TimeRange::toString).collect(Collectors.joining(",")))
                .toList();
    }

    /** Three days in a row or more are named by the first and the last. */
    private static String days(List<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            int end = at;
            while (end + 1 < days.size()
                    && days.get(end + 1).getValue() == days.get(end).getValue() + 1) {
                end++;
            }
            if (end - at + 1 >= SHORTEST_RUN) {
                parts.add(named(days.get(at)) + "-" + named(days.get(end)));
                at = end + 1;
            } else {
                parts.add(named(days.get(at)));
                at++;
            }
        }
        return String.join(",", parts);
    }

    private static String named(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
