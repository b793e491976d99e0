package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;

/** Opens sessions for people who have shown who they are. */
@ApplicationScoped
@Transactional
public class Entrance {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Devices devices;

    /** The two tokens of a new session: for the session itself, and for the browser. */
    public record Opened(String session, String device) {}

    /** Opens a session where the person was assigned last; empty when they have no role at all. */
    public Optional<Opened> open(Account account, String browser, @Nullable String device) {
        return accounts.assignments(account).stream().findFirst().map(assignment -> open(assignment, browser, device));
    }

    private Opened open(Assignment assignment, String browser, @Nullable String device) {
        String session = Tokens.next();
        seen(assignment.getAccount());
        entities.persist(new AccountSession(Tokens.hash(session), assignment, browser));
        return new Opened(session, devices.remember(device, assignment.getAccount()));
    }

    /** An account in use is not closed. Written past the version of the row: signing in twice at once is no conflict. */
    private void seen(Account account) {
        entities.createQuery("update Account a set a.seenAt = :now, a.warnedAt = null where a.id = :id")
                .setParameter("now", Instant.now())
                .setParameter("id", account.getId())
                .executeUpdate();
    }
}
