package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** Which networks the structure in scope belongs to, and what they ask of it. */
@ApplicationScoped
public class Memberships {

    @PersistenceContext
    private EntityManager entities;

    /** All memberships of the structure in scope, past and future ones too. */
    public List<Membership> ofTenant() {
        return entities.createQuery("select m from Membership m where m.tenant.number = :tenant", Membership.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
    }

    /** All memberships of a structure, the newest first, past and future ones too. */
    public List<Membership> of(Tenant tenant) {
        return entities.createQuery(
                        "select m from Membership m where m.tenant = :tenant order by m.since desc, m.network.name",
                        Membership.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Where the work of the structure in scope counts, and when. */
    public Belonging belonging() {
        return new Belonging(ofTenant(), tree());
    }

    /** All networks within networks. */
    public NetworkTree tree() {
        return new NetworkTree(entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                .getResultList());
    }

    /** All memberships in a network and in those that ever belong to it, past and future ones too. */
    public List<Membership> below(Network network) {
        return entities.createQuery("select m from Membership m where m.network in :networks", Membership.class)
                .setParameter("networks", tree().andBelow(network))
                .getResultList();
    }

    /** All memberships of a network, past and future ones too. */
    public List<Membership> of(Network network) {
        return entities.createQuery("select m from Membership m where m.network = :network", Membership.class)
                .setParameter("network", network)
                .getResultList();
    }

    /** The age bands that a counter must offer on a day, so that each network of that day can be answered. */
    public AgeBands ageBands(LocalDate day) {
        return AgeBands.commonTo(
                belonging().on(day).stream().map(Network::getAgeBands).toList());
    }
}
