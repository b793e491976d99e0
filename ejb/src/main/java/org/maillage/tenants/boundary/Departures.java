package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** A structure leaves one of its networks, or declares that it goes away, and may think better of that until its last day. */
@Stateless
@Permission("tenants:leave")
@CrossTenant(because = "The state of the structure is no row of it, and a suspended one may leave too")
public class Departures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<MembershipChanged> changed;

    @Inject
    private Event<StateChanged> state;

    /** The structure of the person in action, with its state. */
    public Tenant structure() {
        Optional<Integer> number = Acting.current().map(actor -> actor.tenantId());
        return entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", number.orElse(null))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The memberships of the structure, the newest first, past and future ones too. */
    public List<Membership> memberships() {
        return memberships.of(structure());
    }

    /**
     * The structure leaves one network and goes on working. What it published there stays; what it does later counts there no more.
     *
     * @param lastDay last day of the membership
     * @throws BusinessException at {@code lastDay} when it lies in the past or before the membership, or when the membership ended before
     */
    public void leave(@NotNull UUID membershipId, @NotNull LocalDate lastDay) {
        LocalDate today = LocalDate.now(ZONE);
        Membership membership = memberships().stream()
                .filter(one -> one.getId().equals(membershipId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!membership.lastsUntil(today)) {
            throw new BusinessException("tenants.membership.ended").at("lastDay");
        }
        if (lastDay.isBefore(today) || lastDay.isBefore(membership.getSince())) {
            throw new BusinessException("tenants.membership.past").at("lastDay");
        }
        LocalDate before = membership.getUntil();
        membership.end(lastDay);
        LocalDate from = before == null || before.isAfter(lastDay) ? lastDay : before;
        changed.fire(new MembershipChanged(structure(), from));
    }

    /** The structure leaves: it is read only from now on, and can take its data along until the day that is set now. */
    public void declare() {
        Tenant tenant = structure();
        tenant.leave(LocalDate.now(ZONE));
        state.fire(new StateChanged(tenant));
    }

    /** It stays after all. */
    public void withdraw() {
        Tenant tenant = structure();
        tenant.stay();
        state.fire(new StateChanged(tenant));
    }
}
