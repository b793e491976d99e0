package org.maillage.indicators;

import java.time.YearMonth;

/** What the structure in scope recorded from a month on was counted anew. Told within the same transaction, of which the structure is locked. */
public record FactsRefreshed(YearMonth from) {}
