package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Sessions;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.ChangeLog;

/** Where a signed-in person may work, and moving from one place to another without signing out. */
@Stateless
@Public(because = "Whoever is signed in sees their own places, whatever they may do there")
@CrossTenant(because = "One person may work in several structures and networks")
public class Workplaces {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sessions sessions;

    /** The roles of the person in action, by name of the place; nobody has none. */
    public List<Assignment> mine() {
        return Acting.current().map(Actor::accountId).map(this::held).orElse(List.of());
    }

    private List<Assignment> held(UUID account) {
        return entities.createQuery(
                        "select a from Assignment a left join fetch a.place.tenant left join fetch a.place.network"
                                + " where a.account.id = :account and a.endedAt is null",
                        Assignment.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(held -> held.isHeld(Instant.now()) && held.getPlace().isOpen())
                .sorted(Assignment.BY_PLACE)
                .toList();
    }

    /**
     * Goes on working elsewhere, in every page of this browser.
     *
     * @param token of the session, from the cookie
     * @throws NotFoundException when the session is over or the role is not one of this person's
     */
    public void move(String token, UUID assignmentId) {
        AccountSession session = sessions.find(token).orElseThrow(NotFoundException::new);
        Account account = session.getAssignment().getAccount();
        Assignment wanted = entities.find(Assignment.class, assignmentId);
        if (wanted == null
                || !wanted.isHeld(Instant.now())
                || !wanted.getAccount().equals(account)) {
            throw new NotFoundException();
        }
        session.workAt(wanted);
        // Told where one works from now on.
        ChangeLog.attribute(wanted.actor());
    }
}
