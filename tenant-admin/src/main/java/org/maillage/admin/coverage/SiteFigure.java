package org.maillage.admin.coverage;

import org.maillage.federation.entity.Indicator;

/**
 * A figure of the sites of today.
 *
 * @param amount in words
 * @param beside what is said beside it, possibly nothing
 */
public record SiteFigure(Indicator indicator, String amount, String beside) {}
