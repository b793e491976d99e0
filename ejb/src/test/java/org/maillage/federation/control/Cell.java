package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;

/**
 * What is counted of a place in a month and cannot be split: nobody reads it, but sums of it.
 *
 * @param month in which it was counted, see {@link Province#month}
 * @param value in the words of its table, from the larger to the smaller
 * @param former for people, the month in which they were last seen before; -1 for none
 */
record Cell(int place, int month, Table table, List<String> value, int former) {

    static final int NEVER = -1;

    static final String AGE = "age";
    static final String THEME = "theme";
    private static final String NOT_COMPARED = AutonomyProgress.NOT_COMPARED.name();

    /** Which cells make up the same. */
    enum Table {
        KIND(Dashboard.ACCOMPANIMENTS, "INDIVIDUAL", "GROUP", "VIDEO/caf", "VIDEO/cpam"),
        DURATION(Dashboard.ACCOMPANIMENTS, "short", "long", "longer"),
        /** One may have several. */
        THEME(Dashboard.ACCOMPANIMENTS, "health", "tax", "health/tax"),
        AUTONOMY(
                Dashboard.ACCOMPANIMENTS,
                "FIRST/UNKNOWN",
                "FIRST/GUIDED",
                "FIRST/AUTONOMOUS",
                "NOT_COMPARED/UNKNOWN",
                "NOT_COMPARED/GUIDED",
                "NOT_COMPARED/AUTONOMOUS",
                "SAME/GUIDED",
                "SAME/AUTONOMOUS",
                "MORE/AUTONOMOUS",
                "LESS/GUIDED"),
        DAY(Dashboard.ACCOMPANIMENTS, "2", "17"),
        /** How many people came, by acquaintance. */
        SEEN(Dashboard.PEOPLE, "NEW", "RETURNING", "ANONYMOUS"),
        /** Who they are, in the first month of the year in which they came. */
        PERSON(
                Dashboard.PEOPLE,
                "NEW/0-25/here",
                "NEW/0-25/elsewhere",
                "NEW/26-/here",
                "NEW/26-/elsewhere",
                "RETURNING/0-25/here",
                "RETURNING/0-25/elsewhere",
                "RETURNING/26-/here",
                "RETURNING/26-/elsewhere",
                "ANONYMOUS/0-25/elsewhere",
                "ANONYMOUS/26-/elsewhere"),
        WORKSHOPS(Dashboard.WORKSHOPS, ""),
        MINUTES(Dashboard.MINUTES, ""),
        KILOMETRES(Dashboard.KILOMETRES, "");

        /** Those of which each accompaniment has one value. */
        static final List<Table> OF_ACCOMPANIMENTS = List.of(KIND, DURATION, THEME, AUTONOMY, DAY);

        private final String indicator;
        private final List<List<String>> values;

        Table(String indicator, String... values) {
            this.indicator = indicator;
            this.values = Stream.of(values)
                    .map(value -> List.of(value.split("/", -1)))
                    .toList();
        }

        String indicator() {
            return indicator;
        }

        List<List<String>> choices() {
            return values;
        }
    }

    /** All of a place in some months. */
    static List<Cell> all(int place, int months) {
        List<Cell> all = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (Table table : Table.values()) {
                for (List<String> value : table.choices()) {
                    all.add(new Cell(place, month, table, value, NEVER));
                    boolean comesAgain = table == Table.SEEN && !value.contains(Acquaintance.ANONYMOUS.name());
                    for (int former = 0; comesAgain && former < month; former++) {
                        all.add(new Cell(place, month, table, value, former));
                    }
                }
            }
        }
        return all;
    }

    /** The indicators whose totals it adds to. */
    Set<String> totals() {
        Set<String> totals = new HashSet<>();
        switch (table) {
            case KIND -> {
                totals.add(Dashboard.ACCOMPANIMENTS);
                totals.add(is(Table.KIND, "GROUP") ? Dashboard.PARTICIPANTS : Dashboard.ACTIVITIES);
                if (is(Table.KIND, Dashboard.VIDEO)) {
                    totals.add(Dashboard.VIDEO_RECEPTIONS);
                }
            }
            case SEEN, MINUTES, KILOMETRES -> totals.add(table.indicator());
            case WORKSHOPS -> totals.addAll(List.of(Dashboard.WORKSHOPS, Dashboard.ACTIVITIES));
            default -> {}
        }
        return totals;
    }

    /** By which values it is counted along each dimension of its indicator, as facts name them. */
    Map<String, List<String>> counted() {
        return switch (table) {
            case KIND -> along(Dashboard.KIND, Dashboard.PARTNER);
            case DURATION -> along(Dashboard.DURATION);
            case THEME -> Map.of(THEME, value);
            case AUTONOMY -> along(Dashboard.PROGRESS, Dashboard.AUTONOMY);
            case DAY -> along(Dashboard.DAY);
            case PERSON -> along(Dashboard.ACQUAINTANCE, AGE, Dashboard.RESIDENCE);
            case SEEN, WORKSHOPS, MINUTES, KILOMETRES -> Map.of();
        };
    }

    private Map<String, List<String>> along(String... dimensions) {
        Map<String, List<String>> along = new HashMap<>();
        for (int at = 0; at < value.size(); at++) {
            along.put(dimensions[at], List.of(value.get(at)));
        }
        return along;
    }

    /** The same, as readers are told it: whoever came for the first time is not compared. */
    Map<String, List<String>> told() {
        boolean first = is(Table.AUTONOMY, AutonomyProgress.FIRST);
        return first ? new Cell(place, month, table, List.of(NOT_COMPARED, value.get(1)), former).counted() : counted();
    }

    boolean is(Table of, Object... first) {
        return table == of
                && value.subList(0, first.length)
                        .equals(Arrays.stream(first).map(Object::toString).toList());
    }
}
