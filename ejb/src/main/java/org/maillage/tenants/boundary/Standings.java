package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Tenant;

/** Where a structure stands. */
@Stateless
@CrossTenant(because = "The list of structures is shared, and people without a structure ask too")
public class Standings {

    @PersistenceContext
    private EntityManager entities;

    /** Where the structure of the person in action stands; empty for people who work in none. */
    @Public(because = "Everybody in a structure reads its state on every page; it is that of nobody else")
    public Optional<Standing> current() {
        return Acting.current().map(Actor::tenantId).flatMap(this::find).map(Standing::of);
    }

    private Optional<Tenant> find(int number) {
        return entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
