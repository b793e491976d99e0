package org.maillage.tenants.control;

import org.maillage.tenants.entity.TenantState;

/**
 * A structure, or a request of one, that may be the one that asks.
 *
 * @param state requested when it is a request that waits; else the state of the structure
 * @param sameSiret whether it bears the same SIRET
 * @param sameName whether it bears the same name, accents and case aside
 */
public record Twin(String name, String siret, String branch, TenantState state, boolean sameSiret, boolean sameName) {}
