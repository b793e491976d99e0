package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.tenants.entity.Tenant;

/** The structures of the network for which somebody acts; those of others are not found. */
@ApplicationScoped
public class Members {

    @PersistenceContext
    private EntityManager entities;

    /**
     * A structure of the operator's network. It is not locked: a refusal is told in a trail that refers to this row while the
     * transaction is still open, and its version tells whoever decides second.
     */
    public Tenant find(UUID tenantId) {
        boolean member = entities.createQuery(
                                "select count(m) from Membership m where m.tenant.id = :tenant and m.network.id = :network",
                                Long.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("network", Acting.require().requireNetwork())
                        .getSingleResult()
                > 0;
        Tenant tenant = member ? entities.find(Tenant.class, tenantId) : null;
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }
}
