package org.maillage.presence.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maillage.presence.entity.PublicHoliday;
import org.maillage.presence.entity.SchoolZone;

/**
 * The planning of a week.
 *
 * @param days from Monday to Sunday
 * @param unknown zones of which no school calendar of this time is known, although a permanence depends on it
 */
public record Week(List<Day> days, List<SchoolZone> unknown) implements Serializable {

    /**
     * A day of it.
     *
     * @param holidays the public holidays where the structure works; mostly none or one
     * @param slots in the order in which the day passes
     */
    public record Day(LocalDate date, List<PublicHoliday> holidays, List<Slot> slots) implements Serializable {

        public Day {
            holidays = List.copyOf(holidays);
            slots = List.copyOf(slots);
        }
    }

    public Week {
        days = List.copyOf(days);
        unknown = List.copyOf(unknown);
    }

    /** Whether nobody receives anybody. */
    public boolean isQuiet() {
        return days.stream().allMatch(day -> day.slots().isEmpty());
    }
}
