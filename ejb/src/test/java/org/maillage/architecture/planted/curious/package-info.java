/** Planted: declares nothing and reaches for everything. */
@Component
@NullMarked
package org.maillage.architecture.planted.curious;

import org.jspecify.annotations.NullMarked;
import org.maillage.platform.Component;
