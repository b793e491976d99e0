package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.TenantScope;

/** Who works in the structure in scope. */
@ApplicationScoped
public class Crew {

    @PersistenceContext
    private EntityManager entities;

    /** Everybody who works there, by name. */
    public List<Assignment> members() {
        return entities.createQuery(
                        "select a from Assignment a where a.place.tenant.number = :tenant and a.endedAt is null"
                                + " and a.place.role <> :support order by a.account.lastName, a.account.firstName",
                        Assignment.class)
                .setParameter("tenant", TenantScope.require())
                .setParameter("support", Role.SUPPORT)
                .getResultList();
    }

    /** Those who may do that there, {@code component:verb}. */
    public List<Assignment> who(String permission) {
        return members().stream()
                .filter(member -> member.getPlace().getRole().permissions().contains(permission))
                .toList();
    }

    /** The one of them with this account. */
    public Optional<Assignment> who(String permission, UUID account) {
        return who(permission).stream()
                .filter(member -> member.getAccount().getId().equals(account))
                .findFirst();
    }
}
