package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Role;
import org.maillage.tenants.entity.Tenant;

/**
 * Who must have a second factor: those above structures and those who step into one to help, since they open many of them; and
 * everybody in a structure that asks for it. The accounts of the living example are exempt, see {@link Settings#isDemonstration}.
 */
@ApplicationScoped
public class FactorDuty {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Settings settings;

    @Inject
    private Factors factors;

    /** Whether this role, held there by this person, needs one. */
    public boolean isRequired(Assignment held) {
        Role role = held.getPlace().getRole();
        Tenant tenant = held.getPlace().getTenant();
        boolean byRole = role.scope() != Role.Scope.TENANT || role == Role.SUPPORT;
        boolean byStructure = tenant != null && tenant.asksSecondFactor(LocalDate.now(ZONE));
        return (byRole || byStructure)
                && !settings.isDemonstration(held.getAccount().getEmail());
    }

    /** Whether it is needed and missing. */
    public boolean isOwed(Assignment held) {
        return isRequired(held) && factors.find(held.getAccount()).isEmpty();
    }

    /** The person in action in this role, kept from everything but their own account while they owe a second factor. */
    public Actor actor(Assignment held) {
        return isOwed(held) ? held.actor().owing() : held.actor();
    }
}
