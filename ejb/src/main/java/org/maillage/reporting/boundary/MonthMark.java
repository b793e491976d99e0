package org.maillage.reporting.boundary;

import java.io.Serializable;
import java.time.YearMonth;

/** Whether a structure reported in a month. */
public record MonthMark(YearMonth month, Mark mark) implements Serializable {

    /** What is told of a month. */
    public enum Mark {
        REPORTED,
        SILENT,
        /** It did not belong to the network, or for a few days only: nothing was expected, and nothing is told. */
        NOT_EXPECTED
    }
}
