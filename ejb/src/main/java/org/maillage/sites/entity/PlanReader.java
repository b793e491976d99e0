package org.maillage.sites.entity;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.sites.entity.OpeningHours.TimeRange;
import org.maillage.sites.entity.WeekPlan.Closure;

/**
 * Reads a {@link WeekPlan} out of an {@code opening_hours} notation, if it says nothing that a plan cannot say: a form never loses what somebody
 * else has written. The parser decides what the notation means; its own, even spelling of each rule is what is read here.
 */
final class PlanReader {

    private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final String DAYS = DAY + "(?:-" + DAY + ")?(?:," + DAY + "(?:-" + DAY + ")?)*";
    private static final String TIME = "\\d\\d:\\d\\d-\\d\\d:\\d\\d";

    private static final Pattern WEEK = Pattern.compile(
            "(week (?:0?1-53|0?2-5[23])/2 )?(" + DAYS + ") (off|closed|" + TIME + "(?:," + TIME + ")*)");

    private static final Pattern HOLIDAYS = Pattern.compile("PH (?:off|closed)");

    private static final Pattern CLOSURE = Pattern.compile(
            "(\\d{4} [A-Z][a-z]{2} \\d{1,2})(?:-(\\d{4} )?([A-Z][a-z]{2} )?(\\d{1,2}))? (?:off|closed)");

    private final Map<DayOfWeek, List<TimeRange>> odd = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<TimeRange>> even = new EnumMap<>(DayOfWeek.class);
    private final List<Closure> closures = new ArrayList<>();
    private boolean holidays;

    private PlanReader() {}

    /** The plan; empty when the notation says more, or is none. */
    static Optional<WeekPlan> read(String notation) {
        List<Rule> rules = parse(notation);
        if (rules.isEmpty() && !notation.isEmpty()) {
            return Optional.empty();
        }
        PlanReader reader = new PlanReader();
        for (Rule rule : rules) {
            if (rule.isAdditive() || rule.isFallBack() || !reader.take(rule.toString())) {
                return Optional.empty();
            }
        }
        return Optional.of(new WeekPlan(reader.odd, reader.even, reader.holidays, reader.closures));
    }

    static List<Rule> parse(String notation) {
        if (notation.isEmpty()) {
            return List.of();
        }
        try {
            return new OpeningHoursParser(new ByteArrayInputStream(notation.getBytes(StandardCharsets.UTF_8)))
                    .rules(false);
        } catch (OpeningHoursParseException e) {
            return List.of();
        }
    }

    /** Whether this rule could be taken in. A week after closures would undo them, in the order that the notation gives to rules. */
    private boolean take(String rule) {
        Matcher week = WEEK.matcher(rule);
        if (week.matches()) {
            return !holidays && closures.isEmpty() && takeWeek(week.group(1), week.group(2), week.group(3));
        }
        if (HOLIDAYS.matcher(rule).matches()) {
            holidays = true;
            return !odd.isEmpty() || !even.isEmpty();
        }
        Matcher closure = CLOSURE.matcher(rule);
        return closure.matches() && takeClosure(closure);
    }

    private boolean takeWeek(String weeks, String days, String hours) {
        List<TimeRange> ranges = new ArrayList<>();
        if (!hours.equals("off") && !hours.equals("closed")) {
            for (String range : hours.split(",", -1)) {
                Optional<TimeRange> read = range(range);
                if (read.isEmpty() || overlaps(ranges, read.get()) || ranges.size() == WeekPlan.MOST_RANGES) {
                    return false;
                }
                ranges.add(read.get());
            }
        }
        for (DayOfWeek day : days(days)) {
            if (weeks == null || weeks.contains("1-53")) {
                odd.put(day, List.copyOf(ranges));
            }
            if (weeks == null || !weeks.contains("1-53")) {
                even.put(day, List.copyOf(ranges));
            }
        }
        return true;
    }

    private static boolean overlaps(List<TimeRange> ranges, TimeRange next) {
        return !ranges.isEmpty()
                && next.from().isBefore(ranges.get(ranges.size() - 1).to());
    }

    private static Optional<TimeRange> range(String text) {
        String[] times = text.split("-", -1);
        try {
            LocalTime from = LocalTime.parse(times[0]);
            LocalTime to = LocalTime.parse(times[1]);
            return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            DayOfWeek last = day(ends[ends.length - 1]);
            DayOfWeek day = day(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(WeekPlan.DAYS.indexOf(name) + 1);
    }

    private boolean takeClosure(Matcher closure) {
        String[] first = closure.group(1).split(" ", -1);
        String year = closure.group(2) == null ? first[0] : closure.group(2).strip();
        String month = closure.group(3) == null ? first[1] : closure.group(3).strip();
        String day = closure.group(4) == null ? first[2] : closure.group(4);
        try {
            LocalDate from = date(first[0], first[1], first[2]);
            LocalDate to = date(year, month, day);
            return !to.isBefore(from) && closures.add(new Closure(from, to));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.parse(year + " " + month + " " + (day.length() == 1 ? "0" + day : day), Closure.DATE);
    }
}
