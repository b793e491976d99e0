package org.maillage.federation.control;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;

/**
 * Decides which figures of one indicator may be shown to those who read a family of networks, so that nothing small can be computed
 * from all that they may read: totals and parts, one period and another, a network and those in it, a network and its communes.
 *
 * <p>It says what is hidden, and reads no figure itself: the amounts are those of the sums.
 */
public final class Shield {

    private final SortedMap<Integer, ShieldedYear> years;

    /** @param years the calendar years of which something was published, each with the family of that year */
    public Shield(Map<Integer, ShieldedYear> years) {
        this.years = new TreeMap<>(years);
    }

    /**
     * What may be shown of a question.
     *
     * @param shown whether the total, or anything of the breakdown, may be shown
     * @param severalYears whether it may not for this only: people are distinct within one calendar year, and several are asked for
     * @param hidden the values of the breakdown that may not
     * @param instead when nothing may be shown: the periods of these years that could be, alone or one after the other
     */
    public record Verdict(boolean shown, boolean severalYears, Set<String> hidden, List<MonthRange> instead) {

        public Verdict {
            hidden = Set.copyOf(hidden);
            instead = List.copyOf(instead);
        }
    }

    /** Whether a total may be shown. */
    public Verdict total(String area, YearMonth from, YearMonth to) {
        return answer(area, null, from, to);
    }

    /** Which values may be shown. */
    public Verdict breakdown(String area, String dimension, YearMonth from, YearMonth to) {
        return answer(area, dimension, from, to);
    }

    /**
     * Which communes may be shown on the map of a network: those that each network in it shows. None when structures are directly in a
     * network that holds others: what they did in a commune would be told by the rest.
     */
    public Set<String> shownCommunes(String network, YearMonth from, YearMonth to) {
        Set<String> shown = new TreeSet<>();
        years.subMap(from.getYear(), to.getYear() + 1).values().forEach(year -> shown.addAll(year.communes(network)));
        shown.removeIf(code -> !total(Family.commune(network, code), from, to).shown());
        return shown;
    }

    /**
     * Whether the sum of what the structures did that are directly in a network is told of a calendar year: then what is told of single ones
     * tells nothing of anything else.
     */
    boolean tellsOfStructures(String network, int year) {
        ShieldedYear shielded = years.get(year);
        return shielded != null && shielded.tellsOfStructures(network);
    }

    private Verdict answer(String name, @Nullable String dimension, YearMonth from, YearMonth to) {
        Set<String> hidden = new TreeSet<>();
        SortedMap<Integer, ShieldedYear> asked = years.subMap(from.getYear(), to.getYear() + 1);
        boolean told = true;
        int withPeople = 0;
        for (Map.Entry<Integer, ShieldedYear> year : asked.entrySet()) {
            int first = year.getKey() == from.getYear() ? from.getMonthValue() - 1 : 0;
            int last = year.getKey() == to.getYear() ? to.getMonthValue() - 1 : Amounts.MONTHS - 1;
            ShieldedYear shielded = year.getValue();
            List<Integer> areas = shielded.areas(name);
            told &= !areas.isEmpty();
            boolean anybody = false;
            for (int area : areas) {
                List<Span> made = shielded.made(name, area, dimension, first, last);
                told &= made != null && !shielded.leavesOut(areas, area, made);
                if (made != null && !made.isEmpty()) {
                    anybody |= shielded.people();
                    hidden.addAll(dimension == null ? Set.of() : shielded.hidden(name, area, dimension, made));
                }
            }
            withPeople += anybody ? 1 : 0;
        }
        // What two years tell for themselves and together would tell who is new, or came again.
        boolean severalYears = told && withPeople > 1;
        boolean shown = told && !severalYears;
        return new Verdict(
                shown, severalYears, hidden, shown ? List.of() : instead(name, dimension, asked, severalYears));
    }

    private static List<MonthRange> instead(
            String name, @Nullable String dimension, SortedMap<Integer, ShieldedYear> asked, boolean wholeYears) {
        List<MonthRange> periods = new ArrayList<>();
        asked.forEach((year, shielded) -> (wholeYears ? List.of(Span.YEAR) : shielded.spans(name, dimension))
                .forEach(span -> periods.add(
                        new MonthRange(YearMonth.of(year, span.from() + 1), YearMonth.of(year, span.to() + 1)))));
        return periods;
    }
}
