package org.maillage.presence.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which permanences do not take place.
 *
 * @param breaks the school holidays that are known
 */
public record DaysOff(List<SchoolBreak> breaks) {

    public DaysOff {
        breaks = List.copyOf(breaks);
    }

    /** The public holiday on which a permanence does not take place; none for one that was set on that very day. */
    public Optional<PublicHoliday> holiday(Presence presence, LocalDate day) {
        return presence.getRhythm() == Rhythm.ONCE
                ? Optional.empty()
                : PublicHoliday.on(day, HolidayZone.of(presence.getWhere()));
    }

    /** Whether a permanence that waits for schools to begin again does not take place on this day. */
    public boolean isSchoolBreak(Presence presence, LocalDate day) {
        return presence.isOutsideSchoolHolidays()
                && SchoolZone.of(presence.getWhere())
                        .filter(zone -> breaks.stream().anyMatch(known -> known.getZone() == zone && known.covers(day)))
                        .isPresent();
    }

    /** The zone whose calendar would be needed to tell, and is not known; empty when all is known. */
    public Optional<SchoolZone> unknown(Presence presence, LocalDate day) {
        int year = SchoolBreak.yearOf(day);
        return presence.isOutsideSchoolHolidays()
                ? SchoolZone.of(presence.getWhere())
                        .filter(zone -> breaks.stream()
                                .noneMatch(known -> known.getZone() == zone && known.getSchoolYear() == year))
                : Optional.empty();
    }
}
