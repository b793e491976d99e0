package org.maillage.presence.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.Sheet;
import org.maillage.platform.trail.Audited;
import org.maillage.presence.control.AgendaReader;
import org.maillage.presence.control.CalendarReader;
import org.maillage.presence.entity.SchoolBreak;

/** The calendar of schools, taken over from a file of the ministry, a table or a calendar for agendas: looked at first, then all of it or nothing. */
@Stateless
@Permission("presence:import")
@CrossTenant(because = "the calendar of schools is the same for every structure")
public class SchoolCalendars {

    /** Ten years of all zones are a fifth of it. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    /** The years that are known, the newest first. */
    public List<CalendarYear> known() {
        return CalendarYear.of(entities.createQuery("select b from SchoolBreak b", SchoolBreak.class)
                .getResultList());
    }

    /**
     * Tells what a file would bring, and saves nothing.
     *
     * @throws BusinessException at {@code file} when it is too large or no such calendar
     */
    public CalendarFile examine(@NotNull byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException("presence.calendar.tooLarge").at("file");
        }
        if (AgendaReader.reads(content)) {
            return AgendaReader.read(content);
        }
        return CalendarReader.read(Sheet.read(content, CalendarReader.MOST_LINES));
    }

    /**
     * Takes a file over: it replaces what was known of each zone and school year that it names.
     *
     * @throws BusinessException when something in it must be corrected
     */
    @Audited(of = SchoolBreak.class)
    public void replace(@NotNull CalendarFile file) {
        if (!file.isApplicable()) {
            throw new BusinessException("presence.calendar.notYet");
        }
        for (CalendarYear year : file.years()) {
            entities.createQuery("delete from SchoolBreak b where b.schoolYear = :year and b.zone in :zones")
                    .setParameter("year", year.year())
                    .setParameter("zones", year.zones())
                    .executeUpdate();
        }
        // New rows each time: what was looked at once may be taken over twice.
        file.breaks().stream().map(SchoolBreak::copy).forEach(entities::persist);
    }
}
