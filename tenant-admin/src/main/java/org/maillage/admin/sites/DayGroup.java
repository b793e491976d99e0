package org.maillage.admin.sites;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.OpeningHours.TimeRange;
import org.maillage.sites.entity.WeekPlan;

/**
 * Days in a row with the same hours, such as Monday to Thursday.
 *
 * @param first the first day
 * @param last the last day, which may be the first
 * @param hours when the site is open on each of them, as {@code 9h–12h, 14h–17h30}
 */
public record DayGroup(DayOfWeek first, DayOfWeek last, String hours) implements Serializable {

    /** The groups of an ordinary week, of those with an odd number when even ones differ, without the days on which the site is closed. */
    static List<DayGroup> of(OpeningHours openingHours) {
        return of(openingHours.plan().map(WeekPlan::odd).orElseGet(openingHours::week));
    }

    /** The groups of weeks with an even number; none when all weeks are alike. */
    static List<DayGroup> ofEvenWeeks(OpeningHours openingHours) {
        return openingHours
                .plan()
                .filter(WeekPlan::isTwoWeeks)
                .map(plan -> of(plan.even()))
                .orElse(List.of());
    }

    private static List<DayGroup> of(Map<DayOfWeek, List<TimeRange>> days) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(days);
        List<DayGroup> groups = new ArrayList<>();
        week.values().removeIf(List::isEmpty);
        week.forEach((day, ranges) -> add(groups, day, HoursConverter.show(ranges)));
        return groups;
    }

    private static void add(List<DayGroup> groups, DayOfWeek day, String hours) {
        int newest = groups.size() - 1;
        DayGroup former = newest < 0 ? null : groups.get(newest);
        if (former != null && former.last.plus(1) == day && former.hours.equals(hours)) {
            groups.set(newest, new DayGroup(former.first, day, hours));
        } else {
            groups.add(new DayGroup(day, day, hours));
        }
    }

    /** Whether this is one day only. */
    public boolean isOneDay() {
        return first == last;
    }
}
