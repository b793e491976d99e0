package org.maillage.presence.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** A permanence on one day, cancelled or not. */
public record Occurrence(Presence presence, LocalDate date) implements Serializable {

    private static final int DAYS = 7;

    /** In the order in which a day passes. */
    private static final Comparator<Occurrence> BY_TIME = Comparator.comparing(Occurrence::date)
            .thenComparing(occurrence -> occurrence.presence().getBeginsAt())
            .thenComparing(occurrence -> occurrence.presence().getEndsAt())
            .thenComparing(occurrence -> occurrence.presence().getId());

    /** What is planned in the seven days from this one, without the days off; what was cancelled is still told. */
    public static List<Occurrence> ofWeek(LocalDate monday, Collection<Presence> presences, DaysOff off) {
        return LongStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .flatMap(day -> presences.stream()
                        .filter(presence -> presence.isPlannedOn(day))
                        .filter(presence -> off.holiday(presence, day).isEmpty())
                        .filter(presence -> !off.isSchoolBreak(presence, day))
                        .map(presence -> new Occurrence(presence, day)))
                .sorted(BY_TIME)
                .toList();
    }

    public boolean isCancelled() {
        return presence.isCancelledOn(date);
    }
}
