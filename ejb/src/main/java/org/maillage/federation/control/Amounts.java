package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of a family counted in one calendar year, of one indicator along one dimension: as it is stored, by months, and for
 * people by the month of the year in which the same people were last seen.
 */
public final class Amounts {

    /** Months of a year, and the former months of people: none of this year, January, ... November. */
    static final int MONTHS = 12;

    private final Family family;
    private final boolean people;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<int @Nullable []>> counts = new ArrayList<>();
    private int[][][] spans = new int[0][][];

    public Amounts(Family family, boolean people) {
        this.family = family;
        this.people = people;
        for (int area = 0; area < family.size(); area++) {
            counts.add(new ArrayList<>());
        }
    }

    /**
     * One count.
     *
     * @param month 1 to 12
     * @param former month of the same year in which the same people were last seen; 0 for none or when it is no count of people
     * @param amount less than nothing for what is told as part of another area
     */
    public void add(String area, String value, int month, int former, int amount) {
        int number = numbers.computeIfAbsent(value, key -> {
            values.add(key);
            return values.size() - 1;
        });
        int[] cell = cell(family.number(area), number);
        cell[people ? (month - 1) * MONTHS + former : month - 1] += amount;
    }

    private int[] cell(int area, int value) {
        List<int @Nullable []> row = counts.get(area);
        while (row.size() <= value) {
            row.add(null);
        }
        int[] cell = row.get(value);
        if (cell == null) {
            cell = new int[people ? MONTHS * MONTHS : MONTHS];
            row.set(value, cell);
        }
        return cell;
    }

    /** The counts of a part of the family. */
    Amounts within(Family part) {
        Amounts inside = new Amounts(part, people);
        inside.values.addAll(values);
        inside.numbers.putAll(numbers);
        for (int area = 0; area < part.size(); area++) {
            if (!part.isRest(area)) {
                inside.counts.set(area, counts.get(family.number(part.name(area))));
            }
        }
        return inside;
    }

    Family family() {
        return family;
    }

    /**
     * Computes the rest of each area, and all spans of the year. A structure in two parts of one area makes the rest less than nothing:
     * then it is as many.
     */
    Amounts complete() {
        if (spans.length == 0) {
            counts.stream()
                    .flatMap(List::stream)
                    .filter(Objects::nonNull)
                    .forEach(cell -> Arrays.setAll(cell, at -> Math.abs(cell[at])));
            spans = new int[family.size()][values.size()][];
            for (int area = 0; area < family.size(); area++) {
                for (int value = 0; value < values.size() && !family.parts(area).isEmpty(); value++) {
                    rest(area, value);
                }
                for (int value = 0; value < values.size(); value++) {
                    int[] counts = new int[Span.ALL.size()];
                    for (Span span : Span.ALL) {
                        counts[span.number()] = count(area, value, span.from(), span.to());
                    }
                    spans[area][value] = counts;
                }
            }
        }
        return this;
    }

    private void rest(int area, int value) {
        int[] rest = cell(family.parts(area).get(0), value);
        for (int at = 0; at < rest.length; at++) {
            int left = at(area, value, at);
            for (int part : family.parts(area)) {
                left -= family.isRest(part) ? 0 : at(part, value, at);
            }
            rest[at] = Math.abs(left);
        }
    }

    private int at(int area, int value, int at) {
        int[] cell = value < counts.get(area).size() ? counts.get(area).get(value) : null;
        return cell == null ? 0 : cell[at];
    }

    boolean people() {
        return people;
    }

    List<String> values() {
        return values;
    }

    int count(int area, int value, Span span) {
        return spans[area][value][span.number()];
    }

    /** How many from one month to another of the year, both included and counted from 0; people are distinct. */
    int count(int area, int value, int from, int to) {
        int[] cell = value < counts.get(area).size() ? counts.get(area).get(value) : null;
        int sum = 0;
        for (int month = from; cell != null && month <= to; month++) {
            if (people) {
                for (int former = 0; former <= from; former++) {
                    sum += cell[month * MONTHS + former];
                }
            } else {
                sum += cell[month];
            }
        }
        return sum;
    }
}
