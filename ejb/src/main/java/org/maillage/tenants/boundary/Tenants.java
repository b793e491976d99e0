package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Membership;

/** What a network knows of its structures: their names and since when they belong. */
@Stateless
@Permission("tenants:list")
@CrossTenant(because = "A network spans structures; names and dates only")
public class Tenants {

    @PersistenceContext
    private EntityManager entities;

    /** The memberships of the operator's network, by name of the structure. */
    public List<Membership> members() {
        return entities.createQuery(
                        "select m from Membership m where m.network.id = :network order by m.tenant.name, m.since",
                        Membership.class)
                .setParameter("network", Acting.require().requireNetwork())
                .getResultList();
    }
}
