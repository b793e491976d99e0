package org.maillage.activities.boundary;

import java.time.YearMonth;

/** Something that counts changed in a month of the structure in scope. Told within the transaction that changes it. */
public record MonthChanged(YearMonth month) {}
