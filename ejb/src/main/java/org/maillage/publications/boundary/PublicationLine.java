package org.maillage.publications.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.maillage.federation.boundary.MonthRange;

/** A revision in the list of publications, without its figures. */
public record PublicationLine(
        UUID id, String number, int revision, String title, YearMonth from, YearMonth to, Instant publishedAt)
        implements Serializable {

    public MonthRange months() {
        return new MonthRange(from, to);
    }
}
