package org.maillage.presence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Account;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.SiteLimit;
import org.maillage.presence.entity.DaysOff;
import org.maillage.presence.entity.Presence;
import org.maillage.presence.entity.SchoolBreak;
import org.maillage.sites.entity.Site;

/**
 * The permanences within reach of the person in action. A role limited to sites reaches those at its sites and, of the stops of a tour, its
 * own. All of them are read by whoever may read; one's own are written, and everybody's by whoever plans for the team.
 */
@ApplicationScoped
public class Rota {

    private static final int WEEK = 7;

    @PersistenceContext
    private EntityManager entities;

    /** Those that may take place from this day on, by the time of their first day. */
    public List<Presence> from(LocalDate day) {
        return entities.createQuery(
                        "select p from Presence p left join fetch p.site"
                                + " where p.validUntil is null or p.validUntil >= :day order by p.validFrom, p.id",
                        Presence.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(Rota::covers)
                .toList();
    }

    /** What else is planned for the same mediator from its first day on, at whatever site: nobody is in two places at once. */
    public List<Presence> others(Presence planned) {
        return entities.createQuery(
                        "select p from Presence p where p.mediatorId = :mediator and p.id <> :id"
                                + " and (p.validUntil is null or p.validUntil >= :day)",
                        Presence.class)
                .setParameter("mediator", planned.getMediatorId())
                .setParameter("id", planned.getId())
                .setParameter("day", planned.getValidFrom())
                .getResultList();
    }

    /** One of them, or it is not found. */
    public Presence find(UUID id) {
        Presence found = entities.find(Presence.class, id);
        if (found == null || !covers(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** One that may be changed, or it is not found. */
    public Presence own(UUID id) {
        Presence found = find(id);
        if (!mayWrite(found)) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Whether the person in action may see it. */
    public static boolean covers(Presence presence) {
        SiteLimit limit = Acting.require().limits().sites();
        Site site = presence.getSite();
        return limit.isEverywhere() || (site == null ? isOwn(presence) : limit.covers(site.getId()));
    }

    public static boolean mayWrite(Presence presence) {
        return Acting.may("presence:write") && (Acting.may("presence:plan") || isOwn(presence)) && covers(presence);
    }

    private static boolean isOwn(Presence presence) {
        return presence.getMediatorId().equals(Acting.require().accountId());
    }

    /** The school holidays around a week. */
    public DaysOff daysOff(LocalDate monday) {
        int year = SchoolBreak.yearOf(monday);
        return new DaysOff(entities.createQuery(
                        "select b from SchoolBreak b where b.schoolYear between :first and :last", SchoolBreak.class)
                .setParameter("first", year - 1)
                .setParameter("last", SchoolBreak.yearOf(monday.plusDays(WEEK)))
                .getResultList());
    }

    /** The names of those who receive people, those who have left included. */
    public Map<UUID, String> names(Collection<Presence> presences) {
        Set<UUID> ids = presences.stream().map(Presence::getMediatorId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::getId, Account::getName));
    }

    /** The communes where the structure has sites that are open, as far as they are known. */
    public List<String> communes() {
        return entities.createQuery(
                        "select distinct s.communeCode from Site s where s.open = true and s.communeCode is not null",
                        String.class)
                .getResultList();
    }

    /** The row of somebody's role is the queue of those who plan for them: the second one finds what the first one wrote. */
    public void queue(Object role) {
        entities.lock(role, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A site of the structure; nothing for none. */
    public @Nullable Site site(@Nullable Site named) {
        if (named == null) {
            return null;
        }
        Site found = entities.find(Site.class, named.getId());
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
