package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.maillage.platform.security.Actor;
import org.maillage.presence.boundary.Presences;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.Rhythm;
import org.maillage.sites.entity.Site;

/** The permanences of a mediator who travels: in each locality on its day of the week, and at a market place that has no sheet. */
@ApplicationScoped
class Tour {

    private static final int SINCE_WEEKS = 6;

    /** One locality for each morning of the week. */
    private static final int MORNINGS = 5;

    @Inject
    private Presences presences;

    void plan(Actor mediator, List<Site> sites, String marketCommune) throws Exception {
        Cast.as(mediator, () -> {
            for (int i = 0; i < sites.size(); i++) {
                Presence presence = at(DayOfWeek.of(i % MORNINGS + 1), i < MORNINGS ? 9 : 14);
                presence.setSite(sites.get(i));
                presence.setRhythm(i < MORNINGS ? Rhythm.EVERY_WEEK : Rhythm.EVEN_WEEKS);
                presences.save(presence);
            }
            Presence market = at(DayOfWeek.FRIDAY, 14);
            market.setStopName("Place du Marché");
            market.setCommuneCode(marketCommune);
            market.setAddress("Devant la fontaine");
            market.setRhythm(Rhythm.ODD_WEEKS);
            market.setOutsideSchoolHolidays(true);
            presences.save(market);
            return true;
        });
    }

    private Presence at(DayOfWeek day, int hour) {
        Presence presence = presences.draft();
        presence.setValidFrom(presence.getValidFrom().minusWeeks(SINCE_WEEKS));
        presence.setWeekdays(List.of(day));
        presence.setBeginsAt(LocalTime.of(hour, 0));
        presence.setEndsAt(LocalTime.of(hour + 3, 0));
        return presence;
    }
}
