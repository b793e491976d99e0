package org.maillage.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.maillage.reporting.entity.SheetAge;

/** How old the public sheets of the structure in scope are. Its row must be locked, so that there is one. */
@ApplicationScoped
class SheetAges {

    @PersistenceContext
    private EntityManager entities;

    void refresh() {
        LocalDate oldest = entities.createQuery(
                        "select min(s.confirmedOn) from Site s where s.open = true", LocalDate.class)
                .getSingleResult();
        SheetAge known = entities.createQuery("select a from SheetAge a", SheetAge.class)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known == null && oldest != null) {
            entities.persist(new SheetAge(oldest));
        } else if (known != null && oldest != null) {
            known.setOldest(oldest);
        } else if (known != null) {
            entities.remove(known);
        }
    }
}
