package org.maillage.presence.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.presence.entity.SchoolBreak;

/** What a calendar file brings, and what there is to say about it. */
public record CalendarFile(List<SchoolBreak> breaks, List<CalendarRemark> remarks) implements Serializable {

    public CalendarFile {
        breaks = List.copyOf(breaks);
        remarks = List.copyOf(remarks);
    }

    /** Whether it can be taken over: all of it, or nothing. */
    public boolean isApplicable() {
        return !breaks.isEmpty() && remarks.stream().noneMatch(CalendarRemark::fault);
    }

    /** The years that it brings, the newest first. */
    public List<CalendarYear> years() {
        return CalendarYear.of(breaks);
    }
}
