package org.maillage.reporting.boundary;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * What a structure has reported of a month.
 *
 * @param reported whether its networks read that it reported
 * @param declared whether it said that there is nothing to report
 */
public record OwnMonth(YearMonth month, boolean reported, boolean declared) implements Serializable {}
