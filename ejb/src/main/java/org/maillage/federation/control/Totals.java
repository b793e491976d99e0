package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * In which spans of a year the totals of the areas of a family may be shown.
 *
 * <p>An area is <em>told</em> in a span when readers may know its total there. The whole is told in the parts of a span when each part
 * holds nothing or enough. A part of an area is told only where the area is; those that are not told are so many that their sum, which
 * anybody can subtract, is nothing or enough in each span. So whatever a reader can compute is a margin of a table that holds nothing
 * or enough, and what stands inside of such a table can have at least as many values as its smallest margin. Enough is one more for each
 * structure but the first that is known to have something there.
 */
final class Totals {

    private final Family family;
    private final Amounts amounts;
    private final Rule rule;
    private final int[][] counts;
    private final boolean[] everything;
    private final boolean[][] told;
    private final @Nullable Comings comings;
    private final Recorders recorders;

    /** @param beside what is told with them */
    Totals(Family family, Amounts amounts, Rule rule, Beside beside) {
        this.family = family;
        this.amounts = amounts.complete();
        this.counts = counts(family, amounts);
        this.everything = everything(family, counts);
        this.rule = rule;
        this.told = new boolean[Span.ALL.size()][family.size()];
        Totals accompaniments = beside.accompaniments();
        this.comings = accompaniments == null ? null : new Comings(family, counts, accompaniments, rule.top());
        this.recorders = beside.recorders();
        boolean[] all = new boolean[family.size()];
        Arrays.fill(all, true);
        settle(all, Span.YEAR, List.of(Span.YEAR));
        for (Span span : Span.ALL) {
            if (!span.parts().isEmpty()) {
                settle(told[span.number()], span, span.split());
            }
        }
    }

    /**
     * The same within a part of the family. What the part leaves out is in the rest of an area, which is told only where all of it is.
     *
     * @param around by what a larger part tells the same dimension: an area is told where it is told in full there, and never else
     */
    private Totals(Totals whole, Family part, @Nullable Hidden around) {
        this.family = part;
        this.amounts = whole.amounts.within(part).complete();
        this.counts = counts(part, amounts);
        this.everything = everything(part, counts);
        this.rule = part.name(0).equals(whole.family.name(0)) ? whole.rule : whole.rule.ofParts();
        this.comings = null;
        this.recorders = Recorders.UNKNOWN;
        this.told = new boolean[Span.ALL.size()][part.size()];
        for (int area = 0; area < part.size(); area++) {
            List<Integer> made = whole.madeUp(part, area);
            String name = part.name(area);
            for (Span span : Span.ALL) {
                told[span.number()][area] = made.stream().allMatch(one -> whole.isTold(one, span))
                        && (around == null || around.isFull(name, span));
            }
        }
    }

    /** Of what has one value of a dimension: told where that dimension is told in full, and never else. */
    private Totals(Totals whole, Hidden around, Amounts inside) {
        this.family = whole.family;
        this.amounts = inside.complete();
        this.counts = counts(family, amounts);
        this.everything = everything(family, counts);
        this.rule = whole.rule;
        this.comings = null;
        this.recorders = Recorders.UNKNOWN;
        this.told = new boolean[Span.ALL.size()][family.size()];
        for (int area = 0; area < family.size(); area++) {
            for (Span span : Span.ALL) {
                told[span.number()][area] = whole.isTold(area, span) && around.isFull(family.name(area), span);
            }
        }
    }

    Totals inside(Hidden around, Amounts inside) {
        return new Totals(this, around, inside);
    }

    private List<Integer> madeUp(Family part, int area) {
        if (!part.isRest(area)) {
            return List.of(family.number(part.name(area)));
        }
        return family.parts(family.number(part.name(part.whole(area)))).stream()
                .filter(one -> family.isRest(one) || part.number(family.name(one)) < 0)
                .toList();
    }

    /** @param around by what a larger part of the family tells the same dimension; {@code null} for none */
    Totals within(Family part, @Nullable Hidden around) {
        return part == family ? this : new Totals(this, part, around);
    }

    Family family() {
        return family;
    }

    Rule rule() {
        return rule;
    }

    boolean people() {
        return amounts.people();
    }

    /** Decides who is told in the parts of a span, from top to bottom. */
    private void settle(boolean[] before, Span span, List<Span> split) {
        boolean[] after = new boolean[family.size()];
        after[0] = before[0] && isEnough(0, span, split);
        for (int area = 0; area < family.size(); area++) {
            if (after[area] && !family.parts(area).isEmpty()) {
                family.parts(area).forEach(part -> after[part] = before[part] && isEnough(part, span, split));
                if (rule.parts()) {
                    join(family.parts(area), before, after, new Cut(span, split));
                }
            }
        }
        split.forEach(part -> told[part.number()] = after);
    }

    private record Cut(Span span, List<Span> split) {}

    /** Keeps from telling so many parts of an area that their sum does not tell one. */
    private void join(List<Integer> parts, boolean[] before, boolean[] after, Cut cut) {
        while (true) {
            List<Integer> untold = parts.stream().filter(part -> !after[part]).toList();
            if (untold.isEmpty() || (isEnough(untold, cut.span, cut.split) && holdsTwo(untold, before, cut.span))) {
                return;
            }
            int next = parts.stream()
                    .filter(part -> after[part] && count(part, cut.span) > 0)
                    .min(Comparator.comparingInt(part -> count(part, cut.span)))
                    .orElse(-1);
            if (next < 0) {
                return;
            }
            after[next] = false;
        }
    }

    /** Whether somebody told until now stands beside somebody else: alone, the sum would tell them. */
    private boolean holdsTwo(List<Integer> untold, boolean[] before, Span span) {
        long newly = untold.stream()
                .filter(part -> before[part] && count(part, span) > 0)
                .count();
        boolean older = untold.stream().anyMatch(part -> !before[part] && count(part, span) > 0);
        return newly == 0 || newly + (older ? 1 : 0) > 1;
    }

    private boolean isEnough(int area, Span span, List<Span> split) {
        boolean known = comings == null || split.stream().allMatch(part -> comings.isTold(area, part));
        return known && isEnough(List.of(area), span, split);
    }

    private boolean isEnough(List<Integer> areas, Span span, List<Span> split) {
        if (comings != null && !comings.keep(areas, split)) {
            return false;
        }
        int threshold = rule.threshold(isEverything(areas.get(0)));
        int all = areas.stream().mapToInt(area -> count(area, span)).sum();
        return split.stream().allMatch(part -> {
            int count = areas.stream().mapToInt(area -> count(area, part)).sum();
            boolean elsewhereOnly = amounts.people() && Rule.isSmall(all - count, rule.top());
            return (count == 0 || count - least(areas, part) >= threshold) && !elsewhereOnly;
        });
    }

    /** How many are known to be there beside the first one, which any count that is not 0 has. */
    private int least(List<Integer> areas, Span span) {
        int known = areas.stream()
                .mapToInt(
                        area -> amounts.people() ? recorders.people(area, span) : recorders.accompaniments(area, span))
                .sum();
        return Math.max(0, known - 1);
    }

    int count(int area, Span span) {
        return counts[area][span.number()];
    }

    private static int[][] counts(Family family, Amounts amounts) {
        int[][] counts = new int[family.size()][Span.ALL.size()];
        for (int area = 0; area < family.size(); area++) {
            for (int value = 0; value < amounts.values().size(); value++) {
                for (Span span : Span.ALL) {
                    counts[area][span.number()] += amounts.count(area, value, span);
                }
            }
        }
        return counts;
    }

    /** Which areas hold all that the whole holds: whatever is told of them is told of the whole, and nothing else. */
    private static boolean[] everything(Family family, int[][] counts) {
        boolean[] everything = new boolean[family.size()];
        everything[0] = true;
        int year = Span.YEAR.number();
        for (int area = 0; area < everything.length; area++) {
            List<Integer> some = family.parts(area).stream()
                    .filter(part -> counts[part][year] > 0)
                    .toList();
            if (everything[area] && some.size() == 1) {
                everything[some.get(0)] = !family.isRest(some.get(0));
            }
        }
        return everything;
    }

    boolean isEverything(int area) {
        return everything[area];
    }

    /** The total of an area, of which most have one value only. */
    private int count(int area, int from, int to) {
        int sum = 0;
        for (int value = 0; value < amounts.values().size(); value++) {
            sum += amounts.count(area, value, from, to);
        }
        return sum;
    }

    boolean isTold(String area, Span span) {
        int number = family.number(area);
        return number >= 0 && isTold(number, span);
    }

    /** How many an area has; nothing where nothing was counted. */
    int count(String area, Span span) {
        int number = family.number(area);
        return number < 0 ? 0 : count(number, span);
    }

    boolean isTold(int area, Span span) {
        return told[span.number()][area];
    }

    /** The finest spans in which an area is told; none when it is not. */
    List<Span> blocks(int area) {
        List<Span> blocks = new ArrayList<>();
        for (Span span : Span.ALL) {
            if (told[span.number()][area]
                    && (span.parts().isEmpty() || !told[span.parts().get(0)][area])) {
                blocks.add(span);
            }
        }
        return blocks;
    }

    /**
     * In which months everybody knows that an area has nothing, by area: those that are told, for it or for what it is a part of; and
     * for the whole those without anything, when the others remain uncertain for all that.
     */
    boolean[][] empty() {
        boolean[][] empty = new boolean[family.size()][Amounts.MONTHS];
        for (int area = 0; area < family.size(); area++) {
            if (area > 0) {
                empty[area] = empty[family.whole(area)].clone();
            }
            for (Span block : blocks(area)) {
                int months = 0;
                for (int month = block.from(); month <= block.to(); month++) {
                    months += count(area, month, month) > 0 ? 1 : 0;
                }
                int count = count(area, block);
                boolean uncertain = area == 0 && (amounts.people() || count - months + 1 >= rule.top());
                for (int month = block.from(); month <= block.to(); month++) {
                    empty[area][month] |= count == 0 || (uncertain && count(area, month, month) == 0);
                }
            }
        }
        return empty;
    }

    /**
     * Whether of a network, or of several that are told together only, in which nobody had been before the year, a few came again: accompaniments
     * and new people, side by side, would tell how many.
     *
     * @param known of the same areas, who came before the year
     */
    boolean tellsFewWhoCameAgain(ToIntFunction<Integer> known) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int area = 0; area < family.size(); area++) {
            boolean network = area == 0 || family.holdsNetworks(family.whole(area));
            if (network && isTold(area, Span.YEAR)) {
                sets.add(List.of(area));
            }
            if (family.holdsNetworks(area)) {
                sets.add(family.parts(area).stream()
                        .filter(part -> !isTold(part, Span.YEAR))
                        .toList());
            }
        }
        return comings != null
                && sets.stream()
                        .filter(set -> set.stream().mapToInt(known).sum() == 0)
                        .anyMatch(set -> Rule.isSmall(comings.again(set, Span.YEAR), rule.top()));
    }

    /** Whether in some period that can be shown all people but a few came, of a longer one. */
    boolean almostAllComeOften() {
        return Span.ALL.stream().filter(span -> isTold(0, span)).anyMatch(span -> {
            for (int from = span.from(); from <= span.to(); from++) {
                for (int to = from; to <= span.to(); to++) {
                    if (Rule.isSmall(count(0, span) - count(0, from, to), rule.top())) {
                        return true;
                    }
                }
            }
            return false;
        });
    }
}
