/** Accounts, roles held in places, sessions and invitations. */
@Component(uses = {"platform", "federation", "tenants", "notifications"})
@NullMarked
package org.maillage.access;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
