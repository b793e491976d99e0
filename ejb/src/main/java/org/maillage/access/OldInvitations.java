package org.maillage.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.maillage.access.entity.Invitation;

/** Invitations that nobody can use any more. */
@ApplicationScoped
public class OldInvitations {

    @PersistenceContext
    private EntityManager entities;

    /** Deletes those that were sent before, and tells how many that were; at most {@code most}. */
    public int deleteBefore(Instant time, int most) {
        List<Invitation> old = entities.createQuery(
                        "select i from Invitation i where i.createdAt < :time and i.expiresAt < :time",
                        Invitation.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
        old.forEach(entities::remove);
        return old.size();
    }
}
