package org.maillage.admin.sites;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import org.maillage.sites.entity.OpeningHours.TimeRange;

/** One day of a week that is being filled in. */
public class Day implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek name;
    private List<TimeRange> hours;

    Day(DayOfWeek name, List<TimeRange> hours) {
        this.name = name;
        this.hours = List.copyOf(hours);
    }

    public DayOfWeek getName() {
        return name;
    }

    /** When the site is open on this day; nothing when it is closed. */
    public List<TimeRange> getHours() {
        return hours;
    }

    public void setHours(List<TimeRange> hours) {
        this.hours = List.copyOf(hours);
    }
}
