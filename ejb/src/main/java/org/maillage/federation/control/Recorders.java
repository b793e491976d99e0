package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;

/**
 * How many structures recorded accompaniments, by area and month of a calendar year. Everybody is told that ({@link Dashboard#STRUCTURES}), so
 * each of them recorded one at least, and helped somebody.
 */
final class Recorders {

    /** Where it is not known, or tells nothing of what is counted. */
    static final Recorders UNKNOWN = new Recorders();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet[]> areas = new ArrayList<>();

    private Recorders() {}

    /**
     * Those of a family.
     *
     * @param rows of all networks of it, by communes too, those of crossings included
     */
    Recorders(Lineage lineage, Family family, List<YearTables.Row> rows) {
        for (int area = 0; area < family.size(); area++) {
            areas.add(Stream.generate(BitSet::new).limit(Amounts.MONTHS).toArray(BitSet[]::new));
        }
        List<Place> places = rows.stream()
                .flatMap(row -> YearTables.areas(lineage, row).entrySet().stream()
                        .map(area -> new Place(row, family.number(area.getKey()), area.getValue())))
                .filter(place -> place.area >= 0)
                .toList();
        places.stream()
                .filter(place -> place.times > 0)
                .forEach(place -> at(place).or(structures(place.row)));
        // What stands elsewhere in the family is part of its whole all the same.
        places.stream()
                .filter(place -> place.times < 0 && place.area > 0)
                .forEach(place -> at(place).andNot(structures(place.row)));
        // Who is in two networks on some days may be in one of them on others.
        places.stream()
                .filter(place -> !place.row.key().isWhole())
                .forEach(place -> at(place).or(structures(place.row)));
        for (int area = 0; area < family.size(); area++) {
            if (family.isRest(area)) {
                rest(family, area);
            }
        }
    }

    /** Where, and how often, what a row says is counted. */
    private record Place(YearTables.Row row, int area, int times) {}

    private BitSet at(Place place) {
        return areas.get(place.area)[place.row.key().getMonth() % 100 - 1];
    }

    private BitSet structures(YearTables.Row row) {
        BitSet structures = new BitSet();
        row.cells()
                .forEach((dimension, structure, former, one) ->
                        structures.set(numbers.computeIfAbsent(structure, any -> numbers.size())));
        return structures;
    }

    private void rest(Family family, int rest) {
        int whole = family.whole(rest);
        for (int month = 0; month < Amounts.MONTHS; month++) {
            BitSet structures = areas.get(rest)[month];
            structures.or(areas.get(whole)[month]);
            for (int part : family.parts(whole)) {
                if (part != rest) {
                    structures.andNot(areas.get(part)[month]);
                }
            }
        }
    }

    /** How many accompaniments there are at least in an area: those of each month are read apart. */
    int accompaniments(int area, Span span) {
        int number = 0;
        for (int month = span.from(); !areas.isEmpty() && month <= span.to(); month++) {
            number += areas.get(area)[month].cardinality();
        }
        return number;
    }

    /** How many people there are at least: the same may have come in each month. */
    int people(int area, Span span) {
        BitSet structures = new BitSet();
        for (int month = span.from(); !areas.isEmpty() && month <= span.to(); month++) {
            structures.or(areas.get(area)[month]);
        }
        return structures.cardinality();
    }
}
