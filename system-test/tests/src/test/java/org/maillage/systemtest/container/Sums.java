package org.maillage.systemtest.container;

import jakarta.persistence.EntityManager;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.SumChange;

/** For tests that write what a network added up. */
final class Sums {

    private Sums() {}

    /** Notes that the sums of a network about a month, {@code yyyymm}, are others, as whoever adds them up does. */
    static void changed(EntityManager em, Network network, int month) {
        SumChange change = em.createQuery(
                        "select c from SumChange c where c.networkId = :network and c.month = :month", SumChange.class)
                .setParameter("network", network.getId())
                .setParameter("month", month)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new SumChange(network.getId(), month));
        change.again();
        em.persist(change);
    }
}
