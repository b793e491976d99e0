/** People who come by, counted at the counter without a name: per site, day and nature of request. */
@Component(uses = {"platform", "sites"})
@NullMarked
package org.maillage.visits;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
