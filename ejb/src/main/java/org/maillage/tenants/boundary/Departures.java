package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.tenants.entity.Tenant;

/** A structure declares that it goes away, and may think better of it until its last day. */
@Stateless
@Permission("tenants:leave")
@CrossTenant(because = "The state of the structure is no row of it, and a suspended one may leave too")
public class Departures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    /** The structure of the person in action, with its state. */
    public Tenant structure() {
        Optional<Integer> number = Acting.current().map(actor -> actor.tenantId());
        return entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", number.orElse(null))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The structure leaves: it is read only from now on, and can take its data along until the day that is set now. */
    public void declare() {
        structure().leave(LocalDate.now(ZONE));
    }

    /** It stays after all. */
    public void withdraw() {
        structure().stay();
    }
}
