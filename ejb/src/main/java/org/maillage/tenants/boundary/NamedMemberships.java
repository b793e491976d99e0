package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Membership;

/**
 * A structure lets one of its networks read its yearly figures under its name, and by a second word those who look into it from a larger one;
 * it takes back either. Without its word no network may.
 */
@Stateless
@Permission("tenants:disclose")
@CrossTenant(because = "A membership is no row of the structure, and a suspended one may take back its word")
public class NamedMemberships {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

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

    /** It may not any more, past years neither; nor may those above it. */
    public void withdraw(@NotNull UUID membershipId) {
        own(membershipId).unname();
    }

    /** The larger networks to which the network of a membership belongs today: those of whom the second word tells, with later ones. */
    public List<Network> above(@NotNull UUID membershipId) {
        return memberships.above(Objects.requireNonNull(own(membershipId).getNetwork()), LocalDate.now(ZONE));
    }

    /**
     * Whoever looks into the network of a membership from a larger one may, from now on.
     *
     * @throws BusinessException when the membership is over, or when the network itself may not
     */
    public void allowAbove(@NotNull UUID membershipId) {
        LocalDate today = LocalDate.now(ZONE);
        Membership membership = own(membershipId);
        if (!membership.lastsUntil(today)) {
            throw new BusinessException("tenants.membership.ended");
        }
        if (!membership.isNamed()) {
            throw new BusinessException("tenants.naming.above.first");
        }
        membership.nameAbove(today);
    }

    /** They may not any more, past years neither; the network itself may. */
    public void withdrawAbove(@NotNull UUID membershipId) {
        own(membershipId).unnameAbove();
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
