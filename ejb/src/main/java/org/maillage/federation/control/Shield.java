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

/**
 * Decides which figures of one indicator may be shown to those who read a family of networks, so that nothing small can be computed
 * from all that they may read: totals and parts, one period and another, a network and those in it, a network and its communes.
 *
 * <p>It says what is hidden, and reads no figure itself: the amounts are those of the sums.
 */
public final class Shield {

    private final Family family;
    private final SortedMap<Integer, ShieldedYear> years;

    /** @param years the calendar years of which something was published */
    public Shield(Family family, Map<Integer, ShieldedYear> years) {
        this.family = family;
        this.years = new TreeMap<>(years);
    }

    /** Whole months, both included. */
    public record Period(YearMonth from, YearMonth to) {}

    /**
     * What may be shown of a question.
     *
     * @param shown whether the total, or anything of the breakdown, may be shown
     * @param hidden the values of the breakdown that may not
     * @param instead when nothing may be shown: the periods of these years that could be, alone or one after the other
     */
    public record Verdict(boolean shown, Set<String> hidden, List<Period> instead) {

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
        int holder = family.number(network);
        Set<String> shown = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        if (holder >= 0 && asked(from, to).values().stream().noneMatch(year -> year.holdsUnplaced(holder))) {
            family.communes(holder).forEach((area, code) -> {
                boolean told = total(family.name(area), from, to).shown();
                (told ? shown : hidden).add(code);
            });
        }
        shown.removeAll(hidden);
        return shown;
    }

    private SortedMap<Integer, ShieldedYear> asked(YearMonth from, YearMonth to) {
        return years.subMap(from.getYear(), to.getYear() + 1);
    }

    private Verdict answer(String name, @Nullable String dimension, YearMonth from, YearMonth to) {
        int area = family.number(name);
        List<Set<String>> hidden = new ArrayList<>();
        boolean shown = area >= 0;
        boolean people = false;
        SortedMap<Integer, ShieldedYear> asked = asked(from, to);
        for (Map.Entry<Integer, ShieldedYear> year : asked.entrySet()) {
            int first = year.getKey() == from.getYear() ? from.getMonthValue() - 1 : 0;
            int last = year.getKey() == to.getYear() ? to.getMonthValue() - 1 : Amounts.MONTHS - 1;
            List<Span> made = shown ? year.getValue().made(area, dimension, first, last) : null;
            shown = made != null;
            if (made != null && !made.isEmpty()) {
                people |= year.getValue().people();
                hidden.add(dimension == null ? Set.of() : year.getValue().hidden(area, dimension, made));
            }
        }
        Set<String> all = new TreeSet<>();
        hidden.forEach(all::addAll);
        // What two years tell for themselves and together would tell who is new, or came again.
        shown &= !people || hidden.size() < 2;
        return new Verdict(shown, all, shown ? List.of() : instead(area, dimension, asked));
    }

    private static List<Period> instead(int area, @Nullable String dimension, SortedMap<Integer, ShieldedYear> asked) {
        List<Period> periods = new ArrayList<>();
        asked.forEach((year, shielded) -> {
            if (area >= 0) {
                shielded.spans(area, dimension)
                        .forEach(span -> periods.add(
                                new Period(YearMonth.of(year, span.from() + 1), YearMonth.of(year, span.to() + 1))));
            }
        });
        return periods;
    }
}
