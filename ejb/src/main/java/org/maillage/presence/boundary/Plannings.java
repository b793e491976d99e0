package org.maillage.presence.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.security.Permission;
import org.maillage.presence.control.Rota;
import org.maillage.presence.entity.DaysOff;
import org.maillage.presence.entity.HolidayZone;
import org.maillage.presence.entity.Occurrence;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.PublicHoliday;
import org.maillage.presence.entity.SchoolZone;
import org.maillage.sites.entity.Site;

/** Who is where in a week. */
@Stateless
@Permission("presence:read")
public class Plannings {

    private static final int DAYS = 7;

    @Inject
    private Rota rota;

    /**
     * The week of a structure, as far as the person in action reaches.
     *
     * @param siteId only what takes place at this site
     */
    public Week week(LocalDate monday, @Nullable UUID siteId) {
        List<Presence> presences = rota.from(monday).stream()
                .filter(presence -> isAt(presence.getSite(), siteId))
                .toList();
        DaysOff off = rota.daysOff(monday);
        List<Occurrence> occurrences = Occurrence.ofWeek(monday, presences, off);
        Map<UUID, String> names = rota.names(presences);
        List<HolidayZone> zones = Stream.concat(
                        rota.communes().stream(),
                        presences.stream().map(Presence::getWhere).flatMap(Stream::ofNullable))
                .map(HolidayZone::of)
                .distinct()
                .toList();
        List<LocalDate> dates =
                Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
        return new Week(
                dates.stream()
                        .map(date -> new Week.Day(date, holidays(date, zones), slots(date, occurrences, names)))
                        .toList(),
                unknown(dates, presences, off));
    }

    /** A site that was closed receives nobody. */
    private static boolean isAt(@Nullable Site site, @Nullable UUID siteId) {
        boolean asked = siteId == null || (site != null && site.getId().equals(siteId));
        return asked && (site == null || site.isOpen());
    }

    private static List<PublicHoliday> holidays(LocalDate date, List<HolidayZone> zones) {
        return zones.stream()
                .flatMap(zone -> PublicHoliday.on(date, zone).stream())
                .distinct()
                .toList();
    }

    private static List<Slot> slots(LocalDate date, List<Occurrence> occurrences, Map<UUID, String> names) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.date().equals(date))
                .map(occurrence -> Presences.slot(occurrence, names))
                .toList();
    }

    private static List<SchoolZone> unknown(List<LocalDate> dates, List<Presence> presences, DaysOff off) {
        return presences.stream()
                .flatMap(presence -> dates.stream()
                        .filter(presence::isPlannedOn)
                        .map(date -> off.unknown(presence, date))
                        .flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
    }
}
