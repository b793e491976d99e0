/** Accounts, roles held in places, sessions and invitations. */
@Component(
        uses = {"platform", "federation", "tenants", "sites", "notifications"},
        exposes = "control")
@NullMarked
package org.maillage.access;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
