package org.maillage.presence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maillage.access.boundary.Leaving;
import org.maillage.presence.entity.Presence;

/** Nobody waits for somebody who has left: their permanences end, and those of the past stay in the planning. */
@ApplicationScoped
public class Absence {

    @PersistenceContext
    private EntityManager entities;

    void onLeaving(@Observes Leaving leaving) {
        if (!leaving.stays()) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            entities.createQuery(
                            "select p from Presence p where p.mediatorId = :account"
                                    + " and (p.validUntil is null or p.validUntil >= :today)",
                            Presence.class)
                    .setParameter("account", leaving.account())
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(presence -> end(presence, today));
        }
    }

    private void end(Presence presence, LocalDate today) {
        if (presence.getValidFrom().isBefore(today)) {
            presence.setValidUntil(today.minusDays(1));
        } else {
            entities.remove(presence);
        }
    }
}
