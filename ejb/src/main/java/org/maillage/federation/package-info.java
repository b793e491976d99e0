/** Networks, the dictionary of indicators, and the only place where figures of several structures meet. */
@Component(uses = {"platform", "directory"})
@NullMarked
package org.maillage.federation;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
