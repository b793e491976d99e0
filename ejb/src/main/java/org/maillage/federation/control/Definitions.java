package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maillage.federation.entity.Indicator;

/** The lines of the dictionary of indicators. */
@ApplicationScoped
public class Definitions {

    @PersistenceContext
    private EntityManager entities;

    /** All of them by code, the newest edition of each first. */
    public List<Indicator> all() {
        return entities.createQuery("select i from Indicator i order by i.code, i.edition desc", Indicator.class)
                .getResultList();
    }
}
