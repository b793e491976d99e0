package org.maillage.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Mails that have left, or were given up, long ago. */
@ApplicationScoped
public class OldMails {

    @PersistenceContext
    private EntityManager entities;

    /** How many were written before. */
    public long countBefore(Instant time) {
        return entities.createQuery("select count(m) from Mail m where m.createdAt < :time", Long.class)
                .setParameter("time", time)
                .getSingleResult();
    }

    /** Deletes those that were written before, and tells how many that were; at most {@code most}. */
    public int deleteBefore(Instant time, int most) {
        List<Mail> old = entities.createQuery("select m from Mail m where m.createdAt < :time", Mail.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
        old.forEach(entities::remove);
        return old.size();
    }
}
