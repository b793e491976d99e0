/** What a network should look into: computed when it is read or mailed, from what the network is shown anyway. */
@Component(uses = {"platform", "federation", "tenants", "reporting", "targets", "access", "notifications"})
@NullMarked
package org.maillage.alerts;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
