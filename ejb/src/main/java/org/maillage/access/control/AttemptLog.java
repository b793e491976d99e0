package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.maillage.access.entity.Attempt;

/** Writes and counts attempts, each in a transaction of its own: a refusal rolls back everything else. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AttemptLog {

    @PersistenceContext
    private EntityManager entities;

    /** Written before it is known how the attempt ends: those that run at the same time see each other. */
    public void write(Attempt attempt) {
        entities.persist(attempt);
    }

    /** How often this account was tried in the window, from this source. */
    public long ofAccountFromSource(Attempt attempt) {
        return entities.createQuery(
                        "select count(a) from Attempt a where a.kind = :kind and a.accountKey = :account"
                                + " and a.sourceKey = :source and a.at > :since",
                        Long.class)
                .setParameter("kind", attempt.getKind())
                .setParameter("account", attempt.getAccountKey())
                .setParameter("source", attempt.getSourceKey())
                .setParameter("since", since(attempt))
                .getSingleResult();
    }

    /** How often this account was tried in the window, from anywhere. */
    public long ofAccount(Attempt attempt) {
        return entities.createQuery(
                        "select count(a) from Attempt a where a.kind = :kind and a.accountKey = :account"
                                + " and a.at > :since",
                        Long.class)
                .setParameter("kind", attempt.getKind())
                .setParameter("account", attempt.getAccountKey())
                .setParameter("since", since(attempt))
                .getSingleResult();
    }

    /** How often anything was tried from this source in the window. */
    public long fromSource(Attempt attempt) {
        return entities.createQuery(
                        "select count(a) from Attempt a where a.kind = :kind and a.sourceKey = :source"
                                + " and a.at > :since",
                        Long.class)
                .setParameter("kind", attempt.getKind())
                .setParameter("source", attempt.getSourceKey())
                .setParameter("since", since(attempt))
                .getSingleResult();
    }

    /** Takes one attempt back. */
    public void erase(Attempt attempt) {
        entities.createQuery("delete from Attempt a where a.id = :id")
                .setParameter("id", attempt.getId())
                .executeUpdate();
    }

    /** Takes back what the same source tried for the same account, after it succeeded. */
    public void eraseAll(Attempt attempt) {
        entities.createQuery("delete from Attempt a where a.kind = :kind and a.accountKey = :account"
                        + " and a.sourceKey = :source")
                .setParameter("kind", attempt.getKind())
                .setParameter("account", attempt.getAccountKey())
                .setParameter("source", attempt.getSourceKey())
                .executeUpdate();
    }

    /** Forgets what was tried for an account, from anywhere. */
    public void forget(Attempt.Kind kind, byte[] accountKey) {
        entities.createQuery("delete from Attempt a where a.kind = :kind and a.accountKey = :account")
                .setParameter("kind", kind)
                .setParameter("account", accountKey)
                .executeUpdate();
    }

    private static Instant since(Attempt attempt) {
        return attempt.getAt().minus(attempt.getKind().window());
    }
}
