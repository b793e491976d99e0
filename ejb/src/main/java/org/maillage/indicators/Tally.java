package org.maillage.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Cell;

/**
 * Counts the activities of a structure into the cells that it publishes to one network: by month and commune, along what leaves a
 * structure. Activities are added in the order of their dates, the former ones of the people seen included.
 */
final class Tally extends Counting {

    private final int from;
    private final Set<String> tags;
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<Sighting, Integer> lastSeen = new HashMap<>();

    /** A person known by name was counted in a cell, whatever the month. */
    private record Sighting(String person, String commune, String dimension, String value) {}

    /**
     * @param ageBands the bands of the network
     * @param tags ids of the tags that the network gave: no other leaves a structure
     * @param from first month to count, {@code yyyymm}; what is older only tells who was seen before
     */
    Tally(AgeBands ageBands, Set<String> tags, int from) {
        super(ageBands, Dimension.PUBLISHED);
        this.tags = tags;
        this.from = from;
    }

    /** What was counted, from the first month on. */
    Map<Cell, Integer> cells() {
        return cells;
    }

    @Override
    void accompaniments(Act act, Dimension dimension, String value, int number) {
        if (dimension != Dimension.TAG || tags.contains(value)) {
            count(act, cell(act, Indicators.ACCOMPANIMENTS, dimension, value), number);
        }
    }

    @Override
    void newcomers(Act act, Dimension dimension, String value, int number) {
        count(act, cell(act, Indicators.PEOPLE, dimension, value).seenBefore(Cell.NEVER), number);
    }

    @Override
    void known(Act act, Dimension dimension, String value, String person) {
        Cell cell = cell(act, Indicators.PEOPLE, dimension, value);
        countPerson(cell, person);
        countPerson(cell.in(commune(act)), person);
    }

    private static Cell cell(Act act, String indicator, Dimension dimension, String value) {
        return new Cell(Months.of(act.date()), indicator, Indicators.EDITION, dimension.code(), value);
    }

    private static String commune(Act act) {
        return act.commune() == null ? Cell.NOWHERE : act.commune();
    }

    private void countPerson(Cell cell, String person) {
        Sighting sighting = new Sighting(person, cell.getCommuneCode(), cell.getDimension(), cell.getValue());
        Integer last = lastSeen.put(sighting, cell.getMonth());
        if (last == null || last != cell.getMonth()) {
            count(cell.seenBefore(last == null ? Cell.NEVER : last), 1);
        }
    }

    private void count(Act act, Cell cell, int number) {
        count(cell, number);
        count(cell.in(commune(act)), number);
    }

    private void count(Cell cell, int number) {
        if (number > 0 && cell.getMonth() >= from) {
            cells.merge(cell, number, Integer::sum);
        }
    }
}
