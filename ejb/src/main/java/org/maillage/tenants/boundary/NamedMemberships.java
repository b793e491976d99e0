package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Membership;

/** A structure lets one of its networks read its yearly figures under its name, or takes that back: without its word no network may. */
@Stateless
@Permission("tenants:disclose")
@CrossTenant(because = "A membership is no row of the structure, and a suspended one may take back its word")
public class NamedMemberships {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    /**
     * The network of a membership may, from now on.
     *
     * @throws BusinessException when the membership is over
     */
    public void allow(@NotNull UUID membershipId) {
        LocalDate today = LocalDate.now(ZONE);
        Membership membership = own(membershipId);
        if (!membership.lastsUntil(today)) {
            throw new BusinessException("tenants.membership.ended");
        }
        membership.name(today);
    }

    /** It may not any more, past years neither. */
    public void withdraw(@NotNull UUID membershipId) {
        own(membershipId).unname();
    }

    private Membership own(UUID id) {
        Membership membership = entities.find(Membership.class, id);
        Integer structure = Acting.require().tenantId();
        if (membership == null
                || membership.getTenant() == null
                || structure == null
                || membership.getTenant().getNumber() != structure) {
            throw new NotFoundException();
        }
        return membership;
    }
}
