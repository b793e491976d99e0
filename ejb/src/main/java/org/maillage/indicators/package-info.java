/** Counts the activities and visits of one structure into facts, and keeps the facts up to date. */
@Component(uses = {"platform", "federation", "tenants", "activities", "beneficiaries", "visits", "exports"})
@NullMarked
package org.maillage.indicators;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
