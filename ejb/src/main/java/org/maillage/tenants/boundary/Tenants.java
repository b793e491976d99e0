package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.control.Members;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** What a network knows of its structures: their names and since when they belong. */
@Stateless
@Permission("tenants:list")
@CrossTenant(because = "A network spans structures; names and dates only")
public class Tenants {

    @Inject
    private Members members;

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

    /** A structure of the operator's network. */
    public Tenant find(UUID tenantId) {
        return members.find(tenantId);
    }
}
