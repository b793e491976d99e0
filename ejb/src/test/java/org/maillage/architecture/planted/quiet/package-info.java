/** Planted: uses a component that uses it. */
@Component(uses = "circle")
@NullMarked
package org.maillage.architecture.planted.quiet;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
