package org.maillage.reporting.boundary;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * How completely the structures of a network have reported: the indicator {@code completeness} of the dictionary.
 *
 * @param month the last whole month
 * @param members the structures that belong to the network now or belonged to it in that month, those that have been silent longest first
 */
public record Completeness(YearMonth month, List<MemberReport> members) implements Serializable {

    public Completeness {
        members = List.copyOf(members);
    }

    /** How many of those reported. */
    public long reported() {
        return count(MonthMark.Mark.REPORTED);
    }

    /** How many structures belonged to the network in the month, for long enough that a report was expected. */
    public long expected() {
        return reported() + missing();
    }

    /** How many of them reported nothing. */
    public long missing() {
        return count(MonthMark.Mark.SILENT);
    }

    private long count(MonthMark.Mark mark) {
        return members.stream()
                .filter(member -> member.lastWholeMonth() == mark)
                .count();
    }
}
