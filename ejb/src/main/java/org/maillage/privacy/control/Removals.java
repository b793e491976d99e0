package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.maillage.privacy.entity.Removal;

/** The record of what went in the structure in scope. */
@ApplicationScoped
public class Removals {

    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    /** The newest first. */
    public List<Removal> latest() {
        return entities.createQuery("select r from Removal r order by r.day desc, r.kind", Removal.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Counts what goes in the running transaction, so that it is counted exactly if it goes. */
    public void add(LocalDate day, Removal.Kind kind, int amount) {
        if (amount == 0) {
            return;
        }
        Removal removal = entities.createQuery(
                        "select r from Removal r where r.day = :day and r.kind = :kind", Removal.class)
                .setParameter("day", day)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Removal first = new Removal(day, kind);
                    entities.persist(first);
                    return first;
                });
        removal.add(amount);
    }
}
