/** Pages of one's own figures and of the activities behind them. */
@NullMarked
package org.maillage.web.figures;

import org.jspecify.annotations.NullMarked;
