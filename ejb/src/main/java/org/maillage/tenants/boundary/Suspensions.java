package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.control.Members;
import org.maillage.tenants.entity.Tenant;

/** A network stops one of its structures for a while, and lets it work again. */
@Stateless
@Permission("tenants:suspend")
@CrossTenant(because = "The network acts on the structure as a whole, never on its rows")
public class Suspensions {

    @Inject
    private Members members;

    @Inject
    private Event<StateChanged> changed;

    /** Makes a structure read only; its people read the reason on every page. */
    public void impose(UUID tenantId, @FreeText @NotBlank @Size(max = 500) String reason) {
        Tenant tenant = members.find(tenantId);
        tenant.suspend(reason.strip());
        changed.fire(new StateChanged(tenant));
    }

    /** Lets a suspended structure work again. */
    public void lift(UUID tenantId) {
        Tenant tenant = members.find(tenantId);
        tenant.resume();
        changed.fire(new StateChanged(tenant));
    }
}
