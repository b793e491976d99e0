/** Planted: what the nets must not let through. */
@Component
@NullMarked
package org.maillage.architecture.planted.open;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
