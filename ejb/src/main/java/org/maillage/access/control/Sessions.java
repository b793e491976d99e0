package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;

/** The sessions of signed-in browsers. */
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

    /** Those that are alive, the one seen last first. */
    public List<AccountSession> of(Account account) {
        return all(account).stream()
                .filter(session -> session.isAlive(Instant.now()))
                .toList();
    }

    /** Signs out everywhere, on every node at once. */
    public void endAll(Account account) {
        all(account).forEach(entities::remove);
    }

    /** Signs out everywhere but in the browser that holds this token. */
    public void endOthers(Account account, String token) {
        byte[] kept = Tokens.hash(token);
        all(account).stream().filter(session -> !session.isOf(kept)).forEach(entities::remove);
    }

    private List<AccountSession> all(Account account) {
        return entities.createQuery(
                        "select s from AccountSession s where s.assignment.account = :account order by s.seenAt desc",
                        AccountSession.class)
                .setParameter("account", account)
                .getResultList();
    }
}
