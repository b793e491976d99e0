/** Reads published figures with the federation's own database account and hides small counts. */
@NullMarked
package org.maillage.federation.control;

import org.jspecify.annotations.NullMarked;
