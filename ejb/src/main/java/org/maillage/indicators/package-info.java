/** Counts the activities, visits and referrals of one structure into facts, and keeps the facts up to date. */
@Component(
        uses = {"platform", "federation", "tenants", "activities", "beneficiaries", "visits", "referrals", "exports"})
@NullMarked
package org.maillage.indicators;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
