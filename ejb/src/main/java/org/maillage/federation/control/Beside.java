package org.maillage.federation.control;

import org.jspecify.annotations.Nullable;

/**
 * What everybody is told beside some totals, and which tells of them.
 *
 * @param accompaniments of the people of whom these are the totals; {@code null} where they are not looked at, or of anything else
 * @param recorders the structures behind them
 */
record Beside(@Nullable Totals accompaniments, Recorders recorders) {

    static final Beside NOTHING = new Beside(null, Recorders.UNKNOWN);
}
