package org.maillage.tenants.boundary;

import org.maillage.tenants.entity.Tenant;

/** A structure was stopped for a while, or works again. Told within the same transaction. */
public record StateChanged(Tenant tenant) {}
