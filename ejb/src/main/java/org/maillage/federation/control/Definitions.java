package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.maillage.federation.entity.Indicator;

/** The lines of the dictionary of indicators, by code, the newest edition of each first. */
@ApplicationScoped
public class Definitions {

    @PersistenceContext
    private EntityManager entities;

    /** The national set. */
    public List<Indicator> national() {
        return entities.createQuery(
                        "select i from Indicator i where i.owner is null order by i.code, i.edition desc",
                        Indicator.class)
                .getResultList();
    }

    /** The national set, and what a network defined: nobody reads what another one did. */
    public List<Indicator> of(UUID network) {
        return entities.createQuery(
                        "select i from Indicator i left join i.owner n where n.id is null or n.id = :network"
                                + " order by i.code, i.edition desc",
                        Indicator.class)
                .setParameter("network", network)
                .getResultList();
    }
}
