package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * What cannot be shown of a period as a whole, so that nothing small can be computed from what is shown.
 *
 * @param reason that of what weighs most
 * @param instead periods that can be shown, possibly none
 */
public record Withheld(Reason reason, List<MonthRange> instead) implements Serializable {

    /** What is not shown. */
    public enum Reason {
        /** All figures. */
        EVERYTHING,
        /** How many people, and who they are. */
        PEOPLE,
        /** The same, because people are distinct within one calendar year and several are asked for. */
        PEOPLE_OF_YEARS,
        /** What the accompaniments were about. */
        ACCOMPANIMENTS_IN_DETAIL,
        /** Who the people are. */
        PEOPLE_IN_DETAIL
    }

    public Withheld {
        instead = List.copyOf(instead);
    }

    /** The same with those periods only that may be asked for. */
    Withheld within(Predicate<MonthRange> readable) {
        return new Withheld(reason, instead.stream().filter(readable).toList());
    }
}
