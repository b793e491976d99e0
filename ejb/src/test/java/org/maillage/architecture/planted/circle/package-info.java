/** Planted: uses a component that uses it. */
@Component(uses = "quiet")
@NullMarked
package org.maillage.architecture.planted.circle;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
