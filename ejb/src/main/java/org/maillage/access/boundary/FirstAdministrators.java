package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Inviting;
import org.maillage.access.entity.Invitation;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.control.Members;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** A network helps the first administrator of a structure in, whose invitation was lost or is too old. */
@Stateless
@Permission("access:welcome")
@CrossTenant(
        because = "Nobody works in the structure yet; the network asked for this person when it accepted the structure")
public class FirstAdministrators {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Members members;

    @Inject
    private Inviting inviting;

    /** Whether nobody administers the structure yet, and somebody is invited to. */
    public boolean isExpected(UUID tenantId) {
        Tenant tenant = members.find(tenantId);
        return tenant.getState().allows(TenantState.Effect.INVITE)
                && !waiting(tenant).isEmpty();
    }

    /**
     * Sends the invitation of the first administrator once more, with a new link to the same address.
     *
     * @throws BusinessException when somebody administers the structure already
     */
    public void resend(UUID tenantId) {
        Tenant tenant = members.find(tenantId);
        if (!isExpected(tenantId)) {
            throw new BusinessException("access.first.present");
        }
        waiting(tenant).forEach(inviting::renew);
    }

    /** What the administrators of a structure do about their own invitations is theirs alone. */
    private List<Invitation> waiting(Tenant tenant) {
        return entities.createQuery(
                        "select i from Invitation i where i.place.tenant = :tenant and i.place.role = :role"
                                + " and i.acceptedAt is null and i.cancelledAt is null and not exists"
                                + " (select a from Assignment a where a.place.tenant = :tenant and a.place.role = :role)",
                        Invitation.class)
                .setParameter("tenant", tenant)
                .setParameter("role", Role.STRUCTURE_ADMINISTRATOR)
                .getResultList();
    }
}
