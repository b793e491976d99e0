/** Planted: shown to nobody. */
@NullMarked
package org.maillage.architecture.planted.quiet.control;

import org.jspecify.annotations.NullMarked;
