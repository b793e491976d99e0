package org.maillage.tenants.boundary;

import java.time.LocalDate;
import org.maillage.tenants.entity.Tenant;

/**
 * A structure that is at work already joins one more network, or leaves one: what it does counts there on other days than before. Told
 * within the same transaction.
 *
 * @param from first of these days
 */
public record MembershipChanged(Tenant tenant, LocalDate from) {}
