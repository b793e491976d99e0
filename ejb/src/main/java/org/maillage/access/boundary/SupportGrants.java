package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.SupportMail;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.SupportAccess;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Tenant;

/** A structure lets an operator look at its screens for some hours, and shuts them out again. */
@Stateless
@Permission("access:host")
@CrossTenant(because = "It touches no row of the structure, and somebody must be shut out of a suspended one too")
public class SupportGrants {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SupportMail mail;

    /** What operators asked for and were given, the newest first. */
    public List<SupportAccess> all() {
        return entities.createQuery(
                        "select s from SupportAccess s where s.tenant.number = :tenant order by s.askedAt desc",
                        SupportAccess.class)
                .setParameter("tenant", structure())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The operators who may be let in: those of the structure's networks and those of the platform. */
    public List<Assignment> operators() {
        List<UUID> networks = entities.createQuery(
                        "select m.network.id from Membership m where m.tenant.number = :tenant", UUID.class)
                .setParameter("tenant", structure())
                .getResultList();
        return entities.createQuery(
                        "select a from Assignment a where a.endedAt is null and a.place.role in :roles"
                                + " order by a.account.lastName, a.account.firstName",
                        Assignment.class)
                .setParameter("roles", List.of(Role.PLATFORM_OPERATOR, Role.NETWORK_OPERATOR))
                .getResultStream()
                .filter(held -> held.getPlace().getNetwork() == null
                        || networks.contains(held.getPlace().getNetwork().getId()))
                .toList();
    }

    /** Says yes to a request. */
    public void allow(UUID accessId) {
        open(find(accessId));
    }

    /** Says no to a request. */
    public void refuse(UUID accessId) {
        find(accessId).refuse(Instant.now());
    }

    /** Lets an operator in who did not ask. */
    public void offer(SupportAccess.Length length, UUID operatorAssignmentId) {
        Assignment operator = operators().stream()
                .filter(held -> held.getId().equals(operatorAssignmentId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        SupportAccess access = new SupportAccess(tenant(), operator.getAccount(), length, "");
        entities.persist(access);
        open(access);
    }

    private void open(SupportAccess access) {
        access.allow(Instant.now());
        entities.persist(access);
        mail.allowed(access, tenant());
    }

    /**
     * Shuts the operator out, from their next page on.
     *
     * @throws BusinessException when the access is over already
     */
    public void end(UUID accessId) {
        find(accessId).end(Instant.now());
    }

    private SupportAccess find(UUID accessId) {
        SupportAccess access = entities.find(SupportAccess.class, accessId);
        if (access == null || !tenant().equals(access.getTenant())) {
            throw new NotFoundException();
        }
        return access;
    }

    private static int structure() {
        return Acting.current().map(Actor::tenantId).orElseThrow(NotFoundException::new);
    }

    private Tenant tenant() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", structure())
                .getSingleResult();
    }
}
