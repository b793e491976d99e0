/** The first steps of a structure, from its acceptance to its first record: taken by its administrator, followed by its network. */
@Component(uses = {"platform", "federation", "tenants", "access", "notifications"})
@NullMarked
package org.maillage.onboarding;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
