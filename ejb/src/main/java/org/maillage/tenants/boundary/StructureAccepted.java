package org.maillage.tenants.boundary;

import org.maillage.tenants.entity.Tenant;

/**
 * A network accepted a structure: it exists from now on. Told within the transaction that accepts, so that its first
 * administrator is invited or nothing happens at all.
 *
 * @param administratorEmail who asked, and becomes the first administrator
 */
public record StructureAccepted(Tenant tenant, String administratorEmail) {}
