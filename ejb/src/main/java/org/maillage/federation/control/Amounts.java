package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of a family counted in one calendar year, of one indicator along one dimension: as it is stored, by months, and for
 * people by the month of the year in which the same people were last seen.
 */
public final class Amounts {

    /** Months of a year, and the former months of people: none of this year, January, ... November. */
    static final int MONTHS = 12;

    private static final int[] NOTHING = new int[Span.ALL.size()];

    /** Before anybody asks. */
    private static final int[] UNKNOWN = Span.ALL.stream().mapToInt(span -> -1).toArray();

    private final Family family;
    private final boolean people;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<int @Nullable []>> counts = new ArrayList<>();
    private int[][][] spans = new int[0][][];
    private @Nullable String last;
    private int lastNumber;

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
        add(family.number(area), value, month, former, amount);
    }

    /** The same, of an area by its number. */
    void add(int area, String value, int month, int former, int amount) {
        int[] cell = cell(area, number(value));
        cell[people ? (month - 1) * MONTHS + former : month - 1] += amount;
    }

    /** People come once for each month in which they were last seen, all under one value. */
    private int number(String value) {
        if (!value.equals(last)) {
            last = value;
            Integer known = numbers.get(value);
            lastNumber = known == null ? values.size() : known;
            if (known == null) {
                numbers.put(value, lastNumber);
                values.add(value);
            }
        }
        return lastNumber;
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
     * Computes the rest of each area. People who came to two parts of one area make the rest less than nothing: that can be computed as well,
     * and is as many.
     */
    Amounts complete() {
        if (spans.length == 0) {
            counts.forEach(row -> row.replaceAll(Amounts::something));
            spans = new int[family.size()][values.size()][];
            for (int area = 0; area < family.size(); area++) {
                if (!family.parts(area).isEmpty()) {
                    rest(area);
                }
            }
        }
        return this;
    }

    private void rest(int area) {
        int rest = family.parts(area).get(0);
        add(area, 1, rest);
        family.parts(area).stream().filter(part -> part != rest).forEach(part -> add(part, -1, rest));
        counts.get(rest).replaceAll(Amounts::something);
    }

    private void add(int area, int times, int to) {
        List<int @Nullable []> row = counts.get(area);
        for (int value = 0; value < row.size(); value++) {
            int[] cell = row.get(value);
            if (cell != null) {
                int[] sum = cell(to, value);
                Arrays.setAll(sum, at -> sum[at] + times * cell[at]);
            }
        }
    }

    /** Nothing where there is nothing: most areas have few of the values of a long list. */
    private static int @Nullable [] something(int @Nullable [] cell) {
        return cell == null || Arrays.stream(cell).allMatch(count -> count == 0) ? null : cell;
    }

    private int @Nullable [] known(int area, int value) {
        List<int @Nullable []> row = counts.get(area);
        return value < row.size() ? row.get(value) : null;
    }

    boolean people() {
        return people;
    }

    List<String> values() {
        return values;
    }

    int count(int area, int value, Span span) {
        int[] asked = spans[area][value];
        if (asked == null) {
            asked = known(area, value) == null ? NOTHING : UNKNOWN.clone();
            spans[area][value] = asked;
        }
        if (asked[span.number()] < 0) {
            asked[span.number()] = count(area, value, span.from(), span.to());
        }
        return asked[span.number()];
    }

    /** How many from one month to another of the year, both included and counted from 0; people are distinct. */
    int count(int area, int value, int from, int to) {
        int[] cell = known(area, value);
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
        return Math.abs(sum);
    }
}
