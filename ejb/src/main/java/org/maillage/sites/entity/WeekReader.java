package org.maillage.sites.entity;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the ordinary week out of an {@code opening_hours} notation; what says more than a week is passed over. */
final class WeekReader {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private WeekReader() {}

    static Map<DayOfWeek, List<OpeningHours.TimeRange>> read(String notation) {
        Map<DayOfWeek, List<OpeningHours.TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (Rule rule : PlanReader.parse(notation)) {
            List<OpeningHours.TimeRange> ranges = ranges(rule.getTimes());
            for (DayOfWeek day : days(rule.getDays())) {
                week.put(day, ranges);
            }
        }
        return week;
    }

    /** Whether the notation is one. */
    static boolean canRead(String notation) {
        return notation.isEmpty() || !PlanReader.parse(notation).isEmpty();
    }

    private static List<OpeningHours.TimeRange> ranges(@Nullable List<TimeSpan> spans) {
        List<OpeningHours.TimeRange> ranges = new ArrayList<>();
        for (TimeSpan span : spans == null ? Collections.<TimeSpan>emptyList() : spans) {
            if (span.getStart() >= 0 && span.getEnd() > span.getStart() && span.getEnd() < MINUTES_OF_DAY) {
                ranges.add(new OpeningHours.TimeRange(time(span.getStart()), time(span.getEnd())));
            }
        }
        return List.copyOf(ranges);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }

    private static List<DayOfWeek> days(@Nullable List<WeekDayRange> ranges) {
        List<DayOfWeek> days = new ArrayList<>();
        for (WeekDayRange range : ranges == null ? Collections.<WeekDayRange>emptyList() : ranges) {
            WeekDay last = range.getEndDay() == null ? range.getStartDay() : range.getEndDay();
            for (DayOfWeek day = day(range.getStartDay()); ; day = day.plus(1)) {
                days.add(day);
                if (day == day(last)) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(List.of(WeekDay.values()).indexOf(day) + 1);
    }
}
