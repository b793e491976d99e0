package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.federation.entity.AutonomyProgress;

/**
 * Which areas may tell, of a whole year, how autonomous people were beside the time before.
 *
 * <p>Whoever is compared came before. So there are no more of them than accompaniments less new people, which everybody can compute where
 * both are told: two figures that stand beside one another here and nowhere else. Therefore an area tells it in full or not at all, where
 * autonomy itself is told in full, and where so many who came before are not compared that nobody knows which of those who are not had
 * come before. Those that are silent are so many that their sum tells no one of them, however many came again.
 */
final class ProgressTable {

    private final Family family;
    private final Amounts amounts;
    private final Totals totals;
    private final Hidden autonomy;
    private final Rule rule;

    /**
     * @param amounts by {@link AutonomyProgress}, and by {@link AutonomyProgress#FIRST}
     * @param totals of all accompaniments of the same areas
     * @param autonomy what is hidden of the autonomy
     */
    ProgressTable(Family family, Amounts amounts, Totals totals, Hidden autonomy) {
        this.family = family;
        this.amounts = amounts.complete();
        this.totals = totals;
        this.autonomy = autonomy;
        this.rule = totals.rule();
    }

    /** Those that tell it hide nothing, all others everything. */
    Hidden choose() {
        boolean[] told = new boolean[family.size()];
        // From the parts to the whole: what parts cannot keep to themselves, what they are parts of is silent about.
        for (int area = family.size() - 1; area >= 0; area--) {
            told[area] = mayTell(area) && (!rule.parts() || isKept(family.parts(area), told));
        }
        boolean[][] hidden = new boolean[family.size()][amounts.values().size()];
        for (int area = 0; area < hidden.length; area++) {
            told[area] &= area == 0 || told[family.whole(area)];
            Arrays.fill(hidden[area], !told[area]);
        }
        return new Hidden(family, List.copyOf(amounts.values()), Map.of(Span.YEAR, hidden));
    }

    private boolean mayTell(int area) {
        return totals.isTold(area, Span.YEAR)
                && autonomy.isFull(family.name(area), Span.YEAR)
                && isEnough(List.of(area));
    }

    /** Silences so many parts more that the sum of the silent ones tells nothing of one; whether that can be done. */
    private boolean isKept(List<Integer> parts, boolean[] told) {
        List<Integer> silent = new ArrayList<>(
                parts.stream().filter(part -> !told[part] && !isNothing(part)).toList());
        List<Integer> telling = new ArrayList<>(parts.stream()
                .filter(part -> told[part])
                .sorted(Comparator.comparingInt(part -> totals.count(part, Span.YEAR)))
                .toList());
        while (!silent.isEmpty() && !(isEnough(silent) && hidesEach(silent))) {
            if (telling.isEmpty()) {
                return false;
            }
            told[telling.get(0)] = false;
            silent.add(telling.remove(0));
        }
        return true;
    }

    /** Whether some areas together have nothing or enough of each value, and enough of those who came before and are not compared. */
    private boolean isEnough(List<Integer> areas) {
        for (AutonomyProgress progress : AutonomyProgress.values()) {
            int count = sum(areas, progress.name());
            boolean some = count > 0 || progress == AutonomyProgress.NOT_COMPARED;
            if (some && count < rule.below()) {
                return false;
            }
        }
        return true;
    }

    /** Whether beside each area in which enough people came again, enough did in the others. */
    private boolean hidesEach(List<Integer> areas) {
        int all = again(areas);
        return areas.stream()
                .map(area -> again(List.of(area)))
                .allMatch(again -> again < rule.below() || all - again >= rule.below());
    }

    private int again(List<Integer> areas) {
        return Arrays.stream(AutonomyProgress.values())
                .mapToInt(progress -> sum(areas, progress.name()))
                .sum();
    }

    private boolean isNothing(int area) {
        return totals.count(area, Span.YEAR) == 0;
    }

    private int sum(List<Integer> areas, String value) {
        int number = amounts.values().indexOf(value);
        return number < 0
                ? 0
                : areas.stream()
                        .mapToInt(area -> amounts.count(area, number, Span.YEAR))
                        .sum();
    }
}
