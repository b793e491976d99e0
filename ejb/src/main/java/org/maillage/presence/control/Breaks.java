package org.maillage.presence.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.presence.boundary.CalendarFile;
import org.maillage.presence.boundary.CalendarRemark;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.presence.entity.SchoolZone;

/** The school holidays that a calendar file brings, of whatever form it is, and what there is to say about it. */
final class Breaks {

    static final int LONGEST_NAME = 100;

    private static final int LONGEST_DAYS = 120;

    /** Half a day brings an instant that was written by the clock of Paris to the day that is meant overseas, too. */
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Map<String, SchoolBreak> breaks = new LinkedHashMap<>();
    private final List<CalendarRemark> remarks = new ArrayList<>();

    /** The day that begins at an instant, where the zone is. */
    static LocalDate day(Instant instant, SchoolZone zone) {
        return instant.atZone(zone.clock()).toLocalDateTime().plus(HALF_A_DAY).toLocalDate();
    }

    /** Takes holidays as a calendar tells them: their last day is the one on which school begins again. */
    void add(int line, SchoolBreak told) {
        LocalDate first = told.getBeginsOn();
        LocalDate again = told.getEndsOn();
        if (again.equals(first) && isSummer(first)) {
            keep(told, LocalDate.of(first.getYear(), Month.AUGUST, 31));
            tell(
                    line,
                    false,
                    "presence.calendar.summer",
                    told.getZone().title(),
                    told.getSchoolYear() + "-" + (told.getSchoolYear() + 1));
        } else if (!again.isAfter(first) || again.isAfter(first.plusDays(LONGEST_DAYS))) {
            fault(line, "presence.calendar.end");
        } else {
            keep(told, again.minusDays(1));
        }
    }

    /** The calendar of the newest year names the day on which summer begins, and not yet its end. */
    private static boolean isSummer(LocalDate first) {
        return first.getMonth() == Month.JUNE || first.getMonth() == Month.JULY;
    }

    /** Of the same holidays in several académies the longest. */
    private void keep(SchoolBreak told, LocalDate last) {
        breaks.merge(
                told.getZone() + " " + told.getSchoolYear() + " " + told.getBeginsOn(),
                new SchoolBreak(told.getZone(), told.getSchoolYear(), told.getName(), told.getBeginsOn(), last),
                (one, other) -> one.getEndsOn().isBefore(other.getEndsOn()) ? other : one);
    }

    void fault(int line, String key, String... values) {
        tell(line, true, key, values);
    }

    /** Académies of one zone have the same to say: it is said once. */
    private void tell(int line, boolean fault, String key, String... values) {
        boolean told = !fault
                && remarks.stream()
                        .anyMatch(remark ->
                                remark.key().equals(key) && remark.values().equals(List.of(values)));
        if (!told) {
            remarks.add(new CalendarRemark(line, key, List.of(values), fault));
        }
    }

    long faults() {
        return remarks.stream().filter(CalendarRemark::fault).count();
    }

    CalendarFile file() {
        return new CalendarFile(List.copyOf(breaks.values()), remarks);
    }
}
