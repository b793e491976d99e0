/** Which activities a selection means, for everything that reads them. */
@NullMarked
package org.maillage.figures.control;

import org.jspecify.annotations.NullMarked;
