package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maillage.privacy.entity.RetentionPeriod;

/** For how long the structure in scope keeps what. */
@ApplicationScoped
public class Periods {

    @PersistenceContext
    private EntityManager entities;

    /** That of the files of people; the longest one where nothing was chosen, not saved yet. */
    public RetentionPeriod people() {
        return entities.createQuery("select p from RetentionPeriod p where p.kind = :kind", RetentionPeriod.class)
                .setParameter("kind", RetentionPeriod.Kind.PEOPLE)
                .getResultStream()
                .findFirst()
                .orElseGet(RetentionPeriod::new);
    }
}
