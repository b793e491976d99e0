package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;
import org.maillage.tenants.control.Memberships;

/**
 * What the networks of a structure defined for themselves, for its people: their work is counted by it. What other networks defined is
 * told to nobody here.
 */
@Stateless
@Permission("figures:read")
public class NetworkDefinitions {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    /**
     * All editions of what was defined by the networks in which the work of the structure counts today, by network and code, the newest
     * first.
     */
    public List<Indicator> all() {
        List<Network> networks = memberships.belonging().on(LocalDate.now(ZONE));
        return networks.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from Indicator i where i.owner in :networks"
                                        + " order by i.owner.name, i.code, i.edition desc",
                                Indicator.class)
                        .setParameter("networks", networks)
                        .getResultList();
    }
}
