package org.maillage.admin.sites;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.OpeningHours.TimeRange;

/**
 * Days in a row with the same hours, such as Monday to Thursday.
 *
 * @param first the first day
 * @param last the last day, which may be the first
 * @param hours when the site is open on each of them, as {@code 9h–12h, 14h–17h30}
 */
public record DayGroup(DayOfWeek first, DayOfWeek last, String hours) implements Serializable {

    /** The groups of an ordinary week, without the days on which the site is closed. */
    static List<DayGroup> of(OpeningHours openingHours) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(openingHours.week());
        List<DayGroup> groups = new ArrayList<>();
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
