package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Owner;
import org.maillage.access.control.SupportMail;
import org.maillage.access.entity.SupportAccess;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.control.Members;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** An operator asks a structure to look at its screens. Nothing of the structure is seen before its administrator says yes. */
@Stateless
@Permission("access:support")
@CrossTenant(because = "An operator belongs to no structure; the list of structures is shared")
public class SupportRequests {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Members members;

    @Inject
    private Owner owner;

    @Inject
    private SupportMail mail;

    /** The structures that may be asked, by name: those of the network, all of them for a platform operator. */
    public List<Tenant> structures() {
        UUID network = operator().networkId();
        return entities.createQuery("select t from Tenant t order by t.name", Tenant.class)
                .getResultStream()
                .filter(tenant -> tenant.getState().allows(TenantState.Effect.SIGN_IN))
                .filter(tenant -> network == null || isMember(tenant, network))
                .toList();
    }

    private boolean isMember(Tenant tenant, UUID network) {
        return entities.createQuery(
                                "select count(m) from Membership m where m.tenant = :tenant and m.network.id = :network",
                                Long.class)
                        .setParameter("tenant", tenant)
                        .setParameter("network", network)
                        .getSingleResult()
                > 0;
    }

    /** What this person asked for and was offered, the newest first. */
    public List<SupportAccess> mine() {
        return entities.createQuery(
                        "select s from SupportAccess s where s.operator.id = :operator order by s.askedAt desc",
                        SupportAccess.class)
                .setParameter("operator", operator().accountId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Asks; the administrators of the structure receive the reason by mail.
     *
     * @throws NotFoundException when the structure is not one of the operator's network
     * @throws BusinessException when an answer is awaited already, or access is open
     */
    public void ask(UUID tenantId, @NotBlank @FreeText @Size(max = 500) String reason, SupportAccess.Length length) {
        Tenant tenant = operator().networkId() == null ? find(tenantId) : members.find(tenantId);
        boolean pending = mine().stream()
                .filter(access -> tenant.equals(access.getTenant()))
                .map(access -> access.state(Instant.now()))
                .anyMatch(state -> state == SupportAccess.State.ASKED || state == SupportAccess.State.OPEN);
        if (pending) {
            throw new BusinessException("access.support.pending", tenant.getName()).at("structure");
        }
        SupportAccess access = new SupportAccess(tenant, owner.account(), length, reason.strip());
        entities.persist(access);
        mail.asked(access, tenant);
    }

    private Tenant find(UUID tenantId) {
        Tenant tenant = entities.find(Tenant.class, tenantId);
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }

    private static Actor operator() {
        return Acting.require();
    }
}
