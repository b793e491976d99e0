/** What a network aims at: a number to reach in some months, for all of it, for a smaller network or for a structure. */
@Component(uses = {"platform", "federation", "tenants", "reporting"})
@NullMarked
package org.maillage.targets;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
