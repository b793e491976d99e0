package org.maillage.tenants.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Where a structure stands, as its own people need to know it.
 *
 * @param reason why it is suspended, null when it is not
 * @param until its last day when it leaves, null when it does not
 */
public record Standing(
        TenantState state,
        @Nullable String reason,
        @Nullable LocalDate until) {

    static Standing of(Tenant tenant) {
        return new Standing(tenant.getState(), tenant.getSuspension(), tenant.getLeavingUntil());
    }
}
