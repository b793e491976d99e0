package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** A structure of the operator's network. */
    public Tenant find(UUID tenantId) {
        return find(tenantId, LockModeType.NONE);
    }

    /** A structure of the operator's network, kept from others until it is decided about. */
    public Tenant lock(UUID tenantId) {
        return find(tenantId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Tenant find(UUID tenantId, LockModeType lock) {
        boolean member = entities.createQuery(
                                "select count(m) from Membership m where m.tenant.id = :tenant and m.network.id = :network",
                                Long.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("network", Acting.require().requireNetwork())
                        .getSingleResult()
                > 0;
        Tenant tenant = member ? entities.find(Tenant.class, tenantId, lock) : null;
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }
}
