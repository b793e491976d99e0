package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;

/** Finds the sessions of signed-in browsers. */
@ApplicationScoped
public class Sessions {

    @PersistenceContext
    private EntityManager entities;

    /** The session with this token, alive or not. */
    public Optional<AccountSession> find(String token) {
        return entities.createQuery("select s from AccountSession s where s.tokenHash = :hash", AccountSession.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** Ends the sessions that work in a place, on every node at once. */
    public void end(Assignment assignment) {
        // One by one: the trail hears of each.
        entities.createQuery("select s from AccountSession s where s.assignment = :assignment", AccountSession.class)
                .setParameter("assignment", assignment)
                .getResultList()
                .forEach(entities::remove);
    }
}
