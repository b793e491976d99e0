package org.maillage.visits.boundary;

import java.time.YearMonth;

/** Visits of a month of the structure in scope were counted or corrected. Told within the transaction that does it. */
public record VisitsChanged(YearMonth month) {}
