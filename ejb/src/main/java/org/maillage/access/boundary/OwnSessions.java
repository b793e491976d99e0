package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Owner;
import org.maillage.access.control.Sessions;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.AccountSession;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** Where the person in action is signed in. */
@Stateless
@Permission("access:self")
@CrossTenant(because = "One person may be signed in to several places at once")
public class OwnSessions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Owner owner;

    @Inject
    private Sessions sessions;

    /**
     * A browser in which the person is signed in.
     *
     * @param session since when, when seen last, in which browser and place
     * @param here whether it is the one in use
     */
    public record OwnSession(AccountSession session, boolean here) implements Serializable {}

    /** All of them, the one seen last first. */
    public List<OwnSession> all(String token) {
        byte[] here = Tokens.hash(token);
        return sessions.of(owner.account()).stream()
                .map(session -> new OwnSession(session, session.isOf(here)))
                .toList();
    }

    /** Signs out in one of them. */
    public void end(UUID sessionId) {
        AccountSession session = entities.find(AccountSession.class, sessionId);
        if (session == null || !session.getAssignment().getAccount().equals(owner.account())) {
            throw new NotFoundException();
        }
        entities.remove(session);
    }

    /** Signs out in all of them but the one in use. */
    public void endOthers(String token) {
        sessions.endOthers(owner.account(), token);
    }
}
