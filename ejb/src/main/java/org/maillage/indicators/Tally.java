package org.maillage.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Cell;

/**
 * Counts the accompaniments of a structure into the cells that it publishes to one network: by month and commune, along what leaves a
 * structure. Accompaniments are added in the order of their dates, the former ones of the people seen included.
 */
final class Tally extends Counting {

    private final int from;
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<Sighting, Integer> lastSeen = new HashMap<>();

    /** A person known by name was counted in a cell, whatever the month. */
    private record Sighting(String person, String commune, String dimension, String value) {}

    /**
     * @param ageBands the bands of the network
     * @param from first month to count, {@code yyyymm}; what is older only tells who was seen before
     */
    Tally(AgeBands ageBands, int from) {
        super(ageBands, Dimension.PUBLISHED);
        this.from = from;
    }

    /** What was counted, from the first month on. */
    Map<Cell, Integer> cells() {
        return cells;
    }

    @Override
    void accompaniment(Accompaniment one, Dimension dimension, String value) {
        Cell cell = cell(one, Indicators.ACCOMPANIMENTS, dimension, value);
        if (cell.getMonth() >= from) {
            count(cell);
            count(cell.in(commune(one)));
        }
    }

    @Override
    void person(Accompaniment one, Dimension dimension, String value) {
        Cell cell = cell(one, Indicators.PEOPLE, dimension, value);
        countPerson(cell, one.person());
        countPerson(cell.in(commune(one)), one.person());
    }

    private static Cell cell(Accompaniment one, String indicator, Dimension dimension, String value) {
        return new Cell(Months.of(one.date()), indicator, Indicators.EDITION, dimension.code(), value);
    }

    private static String commune(Accompaniment one) {
        return one.commune() == null ? Cell.NOWHERE : one.commune();
    }

    private void countPerson(Cell cell, Helped person) {
        String known = person.known();
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
            count(cell.seenBefore(before));
        }
    }

    private void count(Cell cell) {
        cells.merge(cell, 1, Integer::sum);
    }
}
