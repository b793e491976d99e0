package org.maillage.indicators;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;

/** Counts the activities of one period, along everything. A person known by name counts once in it. */
public final class PeriodCount extends Counting {

    private final Map<Dimension, Map<String, int[]>> accompaniments = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, int[]>> anonymous = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<String, BitSet>> known = new EnumMap<>(Dimension.class);

    /** A running number for each person known by name, by which sets of people stay small. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private int activities;
    private long minutes;

    public PeriodCount(AgeBands ageBands) {
        super(AgeScale.of(ageBands), EnumSet.allOf(Dimension.class));
        for (Dimension dimension : Dimension.values()) {
            accompaniments.put(dimension, new HashMap<>());
            anonymous.put(dimension, new HashMap<>());
            known.put(dimension, new HashMap<>());
        }
    }

    @Override
    public void add(Act act) {
        super.add(act);
        activities++;
        minutes += act.minutes();
    }

    @Override
    void accompaniments(Act act, Dimension dimension, String value, int number) {
        count(accompaniments, dimension, value, number);
    }

    @Override
    void newcomers(Act act, Dimension dimension, String value, int number) {
        count(anonymous, dimension, value, number);
    }

    @Override
    void known(Act act, Dimension dimension, String value, String person) {
        Integer number = numbers.get(person);
        if (number == null) {
            number = numbers.size();
            numbers.put(person, number);
        }
        of(known, dimension).computeIfAbsent(value, key -> new BitSet()).set(number);
    }

    private static void count(
            Map<Dimension, Map<String, int[]>> counts, Dimension dimension, String value, int number) {
        of(counts, dimension).computeIfAbsent(value, key -> new int[1])[0] += number;
    }

    private static <T> Map<String, T> of(Map<Dimension, Map<String, T>> counts, Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }

    /** How many accompaniments fall under each value, in no particular order. */
    public Map<String, Integer> accompaniments(Dimension dimension) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        of(accompaniments, dimension).forEach((value, count) -> put(plain, value, count[0]));
        return plain;
    }

    /** How many people fall under each value; somebody whose age changed in the period falls under two. */
    public Map<String, Integer> people(Dimension dimension) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        of(anonymous, dimension).forEach((value, count) -> put(plain, value, count[0]));
        of(known, dimension).forEach((value, people) -> put(plain, value, people.cardinality()));
        return plain;
    }

    private static void put(Map<String, Integer> plain, String value, int count) {
        if (count > 0) {
            plain.merge(value, count, Integer::sum);
        }
    }

    /** All accompaniments. */
    public int accompaniments() {
        return accompaniments(Dimension.TOTAL).getOrDefault(Dimension.NONE, 0);
    }

    /** All people. */
    public int people() {
        return people(Dimension.TOTAL).getOrDefault(Dimension.NONE, 0);
    }

    /** The people who are known by name. */
    public int known() {
        return numbers.size();
    }

    /** Acts recorded. */
    public int activities() {
        return activities;
    }

    /** Minutes spent. */
    public long minutes() {
        return minutes;
    }
}
