package org.maillage.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.Person;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Cell;

/**
 * Counts activities for one network: the one place where each indicator of the dictionary is counted. Activities are added in the
 * order of their dates, the former ones of the people seen included.
 *
 * <ul>
 *   <li>{@code accompaniments}: one for each person helped, so as many for a group as people took part; along themes, one for each theme.
 *   <li>{@code people}: one for each person known by name; one for each anonymous person, unless the person had been helped before.
 * </ul>
 */
final class Tally {

    static final String ACCOMPANIMENTS = "accompaniments";
    static final String PEOPLE = "people";
    static final int EDITION = 1;

    /** The value of what was not told. */
    static final String UNKNOWN = Headcount.UNKNOWN;

    private final AgeBands ageBands;
    private final int from;
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<Sighting, Integer> lastSeen = new HashMap<>();

    /** A person known by name was counted in a cell, whatever the month. */
    private record Sighting(Beneficiary person, String commune, String dimension, String value) {}

    /**
     * @param ageBands the bands of the network
     * @param from first month to count, {@code yyyymm}; what is older only tells who was seen before
     */
    Tally(AgeBands ageBands, int from) {
        this.ageBands = ageBands;
        this.from = from;
    }

    /** Counts one activity. */
    void add(Activity activity) {
        activity.getPeople().forEach(person -> add(activity, person));
        add(activity, activity.getHeadcount());
    }

    private void add(Activity activity, Person person) {
        int month = Months.of(activity.getDate());
        List<Cell> people = peopleCells(month, person);
        String commune = activity.getCommuneCode() == null ? Cell.NOWHERE : activity.getCommuneCode();
        if (month >= from) {
            List<Cell> all = personCells(month, ACCOMPANIMENTS, person);
            all.addAll(activityCells(month, activity));
            all.forEach(cell -> {
                count(cell, 1);
                count(cell.in(commune), 1);
            });
        }
        people.forEach(cell -> {
            countPerson(cell, person);
            countPerson(cell.in(commune), person);
        });
    }

    /** Anonymous participants: only what was counted of them, and nothing crossed. */
    private void add(Activity activity, Headcount anonymous) {
        int month = Months.of(activity.getDate());
        if (month < from || anonymous.total() == 0) {
            return;
        }
        Map<Cell, Integer> all = new LinkedHashMap<>();
        activityCells(month, activity).forEach(cell -> all.merge(cell, anonymous.total(), Integer::sum));
        all.put(cell(month, ACCOMPANIMENTS, "total", ""), anonymous.total());
        all.put(cell(month, PEOPLE, "total", "").seenBefore(Cell.NEVER), anonymous.newcomers());
        for (GroupCount.Dimension dimension : GroupCount.Dimension.values()) {
            anonymous
                    .along(dimension)
                    .forEach((value, count) ->
                            all.merge(cell(month, ACCOMPANIMENTS, dimension, value), count, Integer::sum));
            anonymous
                    .newcomersAlong(dimension)
                    .forEach((value, count) -> all.merge(
                            cell(month, PEOPLE, dimension, value).seenBefore(Cell.NEVER), count, Integer::sum));
        }
        String commune = activity.getCommuneCode() == null ? Cell.NOWHERE : activity.getCommuneCode();
        all.forEach((cell, count) -> {
            count(cell, count);
            count(cell.in(commune), count);
        });
    }

    /** The cell of a counter; bands of ages that were asked are put into those of the network. */
    private Cell cell(int month, String indicator, GroupCount.Dimension dimension, String value) {
        boolean told = dimension == GroupCount.Dimension.AGE && !Headcount.UNKNOWN.equals(value);
        String own =
                told ? ageBands.bandOf(AgeBand.parse(value)).map(AgeBand::code).orElse(UNKNOWN) : value;
        return cell(month, indicator, dimension.name().toLowerCase(Locale.ROOT), own);
    }

    /** What was counted, from the first month on. */
    Map<Cell, Integer> cells() {
        return cells;
    }

    private static List<Cell> activityCells(int month, Activity activity) {
        List<Cell> all = new ArrayList<>();
        all.add(cell(month, ACCOMPANIMENTS, "place", activity.getPlace().name()));
        for (Theme theme : activity.getThemes()) {
            String dimension = theme.family() == Theme.Family.DIGITAL ? "theme" : "procedure";
            all.add(cell(month, ACCOMPANIMENTS, dimension, theme.name()));
        }
        return all;
    }

    private List<Cell> peopleCells(int month, Person person) {
        return person.isAnonymous() && person.isHelpedBefore() ? List.of() : personCells(month, PEOPLE, person);
    }

    private List<Cell> personCells(int month, String indicator, Person person) {
        List<Cell> all = new ArrayList<>();
        all.add(cell(month, indicator, "total", ""));
        all.add(cell(month, indicator, "gender", name(person.getGender())));
        all.add(cell(month, indicator, "status", name(person.getStatus())));
        all.add(cell(
                month,
                indicator,
                "age",
                ageBands.bandOf(person.getAges()).map(AgeBand::code).orElse(UNKNOWN)));
        return all;
    }

    private static Cell cell(int month, String indicator, String dimension, String value) {
        return new Cell(month, indicator, EDITION, dimension, value);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name();
    }

    private void countPerson(Cell cell, Person person) {
        Beneficiary known = person.getBeneficiary();
        int before = Cell.NEVER;
        if (known != null) {
            Sighting sighting = new Sighting(known, cell.getCommuneCode(), cell.getDimension(), cell.getValue());
            Integer last = lastSeen.put(sighting, cell.getMonth());
            if (last != null && last == cell.getMonth()) {
                return;
            }
            before = last == null ? Cell.NEVER : last;
        }
        if (cell.getMonth() >= from) {
            count(cell.seenBefore(before), 1);
        }
    }

    private void count(Cell cell, int number) {
        if (number > 0) {
            cells.merge(cell, number, Integer::sum);
        }
    }
}
