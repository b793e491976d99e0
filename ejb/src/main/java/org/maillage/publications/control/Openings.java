package org.maillage.publications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maillage.publications.entity.OpenPublication;
import org.maillage.publications.entity.Publication;

/** Knows which numbers networks show to anybody. */
@ApplicationScoped
public class Openings {

    @PersistenceContext
    private EntityManager entities;

    /** That of the number of a revision; empty while its figures are for the network only. */
    public Optional<OpenPublication> of(Publication publication) {
        return entities.createQuery(
                        "select o from OpenPublication o where o.networkId = :network and o.number = :number",
                        OpenPublication.class)
                .setParameter("network", publication.getNetworkId())
                .setParameter("number", publication.getNumber())
                .getResultStream()
                .findFirst();
    }
}
