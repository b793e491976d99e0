package org.maillage.referrals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.referrals.entity.ReferralRequest.Way;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.TenantState;

/** The structures that work in a network of the structure in scope today, and can be asked for something. */
@ApplicationScoped
public class Neighbours {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    /** The ways to them, by name; one that is met in two networks comes twice. */
    public List<Way> ways() {
        LocalDate today = LocalDate.now(ZONE);
        return entities.createQuery(
                        "select own, m from Membership own, Membership m where own.tenant.number = :own"
                                + " and m.tenant.number <> :own and m.network = own.network order by m.tenant.name, m.id",
                        Object[].class)
                .setParameter("own", TenantScope.require())
                .getResultStream()
                .filter(pair -> ((Membership) pair[0]).covers(today) && ((Membership) pair[1]).covers(today))
                .map(pair -> way((Membership) pair[0], (Membership) pair[1]))
                .filter(way -> way.receiver().getState().allows(TenantState.Effect.WRITE))
                .toList();
    }

    private static Way way(Membership own, Membership other) {
        return new Way(
                Objects.requireNonNull(other.getNetwork()),
                Objects.requireNonNull(own.getTenant()),
                Objects.requireNonNull(other.getTenant()));
    }
}
