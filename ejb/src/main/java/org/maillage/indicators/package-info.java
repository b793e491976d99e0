/** Counts the activities of one structure into facts, and keeps the facts up to date. */
@Component(uses = {"platform", "federation", "tenants", "activities", "beneficiaries", "exports"})
@NullMarked
package org.maillage.indicators;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
