package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.maillage.access.control.FactorReset;
import org.maillage.access.control.Factors;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.trail.Audited;
import org.maillage.tenants.entity.Tenant;

/** How well the accounts of a structure's team are protected. */
@Stateless
@Permission("access:protect")
public class TeamProtection {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Teams teams;

    @Inject
    private Factors factors;

    @Inject
    private FactorReset reset;

    /** The day from which everybody in the structure needs a second factor. */
    public Optional<LocalDate> secondFactorFrom() {
        return Optional.ofNullable(tenant().getSecondFactorFrom());
    }

    /**
     * Asks a second factor of the whole team, from a day on, so that people can prepare.
     *
     * @throws BusinessException at {@code from} when the day has passed
     */
    public void requireSecondFactor(LocalDate from) {
        if (from.isBefore(LocalDate.now(ZONE))) {
            throw new BusinessException("access.protection.past").at("from");
        }
        tenant().askSecondFactor(from);
    }

    /** Leaves it to everybody again. */
    public void waiveSecondFactor() {
        tenant().askSecondFactor(null);
    }

    /** Whether a member has a second factor. */
    public boolean isProtectedTwice(UUID assignmentId) {
        return factors.find(teams.member(assignmentId).getAccount()).isPresent();
    }

    /**
     * Takes the second factor of a member away, who has lost their telephone: all their sessions end, and a mail tells them.
     *
     * @throws BusinessException when it is one's own, that of an operator, or when there is none
     */
    @Audited(of = Assignment.class)
    public void resetSecondFactor(UUID assignmentId) {
        Account account = teams.member(assignmentId).getAccount();
        if (operates(account)) {
            throw new BusinessException("access.factor.reset.operator");
        }
        reset.of(account);
    }

    /** Whoever operates a network or the platform opens many structures: no single one may weaken their account. */
    private boolean operates(Account account) {
        return entities.createQuery(
                        "select a from Assignment a where a.account = :account and a.endedAt is null", Assignment.class)
                .setParameter("account", account)
                .getResultStream()
                .anyMatch(held -> held.getPlace().getRole().scope() != Role.Scope.TENANT);
    }

    private Tenant tenant() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult();
    }
}
