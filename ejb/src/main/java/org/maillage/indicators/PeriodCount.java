package org.maillage.indicators;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.maillage.federation.entity.AgeBands;

/** Counts the accompaniments of one period, along everything. A person known by name counts once in it. */
public final class PeriodCount extends Counting {

    private final Map<Dimension, Map<String, int[]>> accompaniments = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, int[]>> people = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, Set<String>>> seen = new EnumMap<>(Dimension.class);
    private long minutes;

    public PeriodCount(AgeBands ageBands) {
        super(ageBands, EnumSet.allOf(Dimension.class));
    }

    @Override
    public void add(Accompaniment one) {
        super.add(one);
        minutes += one.minutes();
    }

    @Override
    void accompaniment(Accompaniment one, Dimension dimension, String value) {
        count(accompaniments, dimension, value);
    }

    @Override
    void person(Accompaniment one, Dimension dimension, String value) {
        String known = one.person().known();
        if (known == null
                || seen.computeIfAbsent(dimension, key -> new HashMap<>())
                        .computeIfAbsent(value, key -> new HashSet<>())
                        .add(known)) {
            count(people, dimension, value);
        }
    }

    private static void count(Map<Dimension, Map<String, int[]>> counts, Dimension dimension, String value) {
        counts.computeIfAbsent(dimension, key -> new HashMap<>()).computeIfAbsent(value, key -> new int[1])[0]++;
    }

    /** How many accompaniments fall under each value, in no particular order. */
    public Map<String, Integer> accompaniments(Dimension dimension) {
        return plain(accompaniments, dimension);
    }

    /** How many people fall under each value; somebody whose age changed in the period falls under two. */
    public Map<String, Integer> people(Dimension dimension) {
        return plain(people, dimension);
    }

    private static Map<String, Integer> plain(Map<Dimension, Map<String, int[]>> counts, Dimension dimension) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        counts.getOrDefault(dimension, Map.of()).forEach((value, count) -> plain.put(value, count[0]));
        return plain;
    }

    /** All accompaniments. */
    public int accompaniments() {
        return total(accompaniments);
    }

    /** All people. */
    public int people() {
        return total(people);
    }

    /** The people who are known by name. */
    public int known() {
        return seen.getOrDefault(Dimension.TOTAL, Map.of())
                .getOrDefault(Dimension.NONE, Set.of())
                .size();
    }

    /** Minutes spent. */
    public long minutes() {
        return minutes;
    }

    private static int total(Map<Dimension, Map<String, int[]>> counts) {
        return counts.getOrDefault(Dimension.TOTAL, Map.of()).getOrDefault(Dimension.NONE, new int[1])[0];
    }
}
