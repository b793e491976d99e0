/** Who has reported to a network, and who is silent: that something was recorded in a month, never how much. */
@Component(uses = {"platform", "federation", "tenants", "sites", "activities", "visits", "indicators"})
@NullMarked
package org.maillage.reporting;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
