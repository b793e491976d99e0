package org.maillage.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.entity.Site;
import org.maillage.visits.entity.Nature;
import org.maillage.visits.entity.VisitCount;
import org.maillage.visits.entity.VisitEntry;

/**
 * Counting who comes by. One tap and a cell of the weekly grid write the same rows; both may be sent again, and count once.
 *
 * <p>Whoever counts at a site waits for whoever counts there at the same instant: the row of the site is the queue.
 */
@Stateless
@Permission("visits:read")
public class Visits {

    /** As for activities: what is older belongs to years that are closed. */
    private static final int OLDEST_YEARS = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<VisitsChanged> changed;

    /** What was counted at a site on these days, in no order. */
    public List<VisitCount> between(UUID site, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select c from VisitCount c where c.site = :site and c.date between :from and :to",
                        VisitCount.class)
                .setParameter("site", own(site, LockModeType.NONE))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** What was counted on these days at all sites within reach, by day: the figures of visits, for whoever counts further. */
    public List<VisitTotal> totals(LocalDate from, LocalDate to) {
        SiteLimit limit = Acting.require().limits().sites();
        String total = "select new org.maillage.visits.boundary.VisitTotal(c.date, c.site.id, c.nature, c.amount)"
                + " from VisitCount c where c.amount > 0 and c.date between :from and :to";
        TypedQuery<VisitTotal> query = limit.isEverywhere()
                ? entities.createQuery(total + " order by c.date", VisitTotal.class)
                : entities.createQuery(total + " and c.site.id in :sites order by c.date", VisitTotal.class)
                        .setParameter("sites", limit.sites());
        return query.setParameter("from", from).setParameter("to", to).getResultList();
    }

    /**
     * One more visitor. The same tap sent twice counts once.
     *
     * @param tap made by the page
     * @return how many there are now
     * @throws BusinessException at {@code date} in the future or too old
     */
    @Permission("visits:record")
    public int tap(UUID site, LocalDate date, Nature nature, UUID tap) {
        Site place = own(site, LockModeType.PESSIMISTIC_WRITE);
        check(date);
        VisitCount count = count(place, date, nature);
        enter(tap, count, 1);
        return count.getAmount();
    }

    /**
     * Writes a cell of the grid, unless somebody changed it since it was shown: then nothing is written, and what stands there is told.
     *
     * @throws BusinessException at {@code date} in the future or too old; below zero or above {@link VisitCount#MOST}
     */
    @Permission("visits:record")
    public Counted write(UUID site, TypedCell cell) {
        Site place = own(site, LockModeType.PESSIMISTIC_WRITE);
        check(cell.date());
        VisitCount count = count(place, cell.date(), cell.nature());
        boolean known = entities.find(VisitEntry.class, cell.entry()) != null;
        if (!known && count.getAmount() != cell.before() && count.getAmount() != cell.after()) {
            return new Counted(count.getAmount(), false);
        }
        if (!known && count.getAmount() != cell.after()) {
            enter(cell.entry(), count, Math.subtractExact(cell.after(), count.getAmount()));
        }
        return new Counted(count.getAmount(), true);
    }

    /**
     * Takes a tap back; doing so twice changes nothing.
     *
     * @return how many visitors are left
     * @throws BusinessException when the count was corrected since, and fewer than none would be left
     */
    @Permission("visits:record")
    public int undo(UUID tap) {
        VisitEntry entry = entities.find(VisitEntry.class, tap);
        if (entry == null) {
            throw new NotFoundException();
        }
        VisitCount count = entry.getCount();
        own(count.getSite().getId(), LockModeType.PESSIMISTIC_WRITE);
        // Both were read before the queue of the site was passed.
        entities.refresh(count);
        entities.refresh(entry);
        entry.undo();
        tell(count.getDate());
        return count.getAmount();
    }

    private void enter(UUID id, VisitCount count, int added) {
        if (entities.find(VisitEntry.class, id) == null) {
            entities.persist(new VisitEntry(id, count, added));
            tell(count.getDate());
        }
    }

    private VisitCount count(Site site, LocalDate date, Nature nature) {
        Optional<VisitCount> found = entities.createQuery(
                        "select c from VisitCount c where c.site = :site and c.date = :date and c.nature = :nature",
                        VisitCount.class)
                .setParameter("site", site)
                .setParameter("date", date)
                .setParameter("nature", nature)
                .getResultStream()
                .findFirst();
        return found.orElseGet(() -> {
            VisitCount made = new VisitCount(site, date, nature);
            entities.persist(made);
            return made;
        });
    }

    private Site own(UUID id, LockModeType lock) {
        Site site = Acting.require().limits().sites().covers(id) ? entities.find(Site.class, id, lock) : null;
        if (site == null) {
            throw new NotFoundException();
        }
        return site;
    }

    private static void check(LocalDate date) {
        LocalDate today = LocalDate.now(ZoneId.of("Pacific/Wallis"));
        if (date.isAfter(today)) {
            throw new BusinessException("visits.date.future").at("date");
        }
        if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new BusinessException("visits.date.tooOld", OLDEST_YEARS).at("date");
        }
    }

    private void tell(LocalDate date) {
        changed.fire(new VisitsChanged(YearMonth.from(date)));
    }
}
