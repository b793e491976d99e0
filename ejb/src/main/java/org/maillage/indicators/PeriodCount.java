package org.maillage.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;

/** Counts the activities of one period, along everything. A person known by name counts once in it. */
public final class PeriodCount extends Counting {

    /** What was counted along one dimension, by value: accompaniments, anonymous people, and the numbers of those who are known. */
    private static final class Along {
        private final Map<String, int[]> accompaniments = new HashMap<>();
        private final Map<String, int[]> anonymous = new HashMap<>();
        private final Map<String, BitSet> known = new HashMap<>();

        /** @param numbers by which people are known here, by those there */
        private void add(Along part, int[] numbers) {
            part.accompaniments.forEach((value, number) -> count(accompaniments, value, number[0]));
            part.anonymous.forEach((value, number) -> count(anonymous, value, number[0]));
            part.known.forEach((value, people) -> {
                BitSet all = known.computeIfAbsent(value, key -> new BitSet());
                people.stream().forEach(person -> all.set(numbers[person]));
            });
        }
    }

    private final Map<Dimension, Along> counted = new EnumMap<>(Dimension.class);

    /** A running number for each person known by name, by which sets of people stay small. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** When each person, by running number, was helped in the structure for the first time. */
    private final List<LocalDate> firsts = new ArrayList<>();

    private String latest = "";
    private int numberOfLatest;
    private int activities;
    private long minutes;
    private long kilometres;

    public PeriodCount(AgeBands ageBands) {
        super(AgeScale.of(ageBands), EnumSet.allOf(Dimension.class));
    }

    @Override
    public void add(Act act) {
        super.add(act);
        activities++;
        minutes += act.minutes();
        kilometres += act.kilometres();
    }

    /** Adds what was counted in another period. */
    void add(PeriodCount part) {
        int[] own = new int[part.numbers.size()];
        part.numbers.forEach((person, number) -> {
            own[number] = number(person);
            firsts.set(own[number], part.firsts.get(number));
        });
        part.counted.forEach((dimension, along) -> of(dimension).add(along, own));
        activities += part.activities;
        minutes += part.minutes;
        kilometres += part.kilometres;
    }

    /** A person, if counted, was helped in the structure on that day for the first time. */
    void first(String person, LocalDate day) {
        Integer number = numbers.get(person);
        if (number != null) {
            firsts.set(number, day);
        }
    }

    @Override
    void accompaniments(Act act, Dimension dimension, String value, int number) {
        count(of(dimension).accompaniments, value, number);
    }

    @Override
    void newcomers(Act act, Dimension dimension, String value, int number) {
        count(of(dimension).anonymous, value, number);
    }

    @Override
    void known(Act act, Dimension dimension, String value, String person) {
        of(dimension).known.computeIfAbsent(value, key -> new BitSet()).set(number(person));
    }

    /** One person is counted along several dimensions, one after the other. */
    private int number(String person) {
        if (!person.equals(latest)) {
            Integer number = numbers.putIfAbsent(person, numbers.size());
            if (number == null) {
                firsts.add(LocalDate.MIN);
            }
            numberOfLatest = number == null ? numbers.size() - 1 : number;
            latest = person;
        }
        return numberOfLatest;
    }

    private static void count(Map<String, int[]> counts, String value, int number) {
        counts.computeIfAbsent(value, key -> new int[1])[0] += number;
    }

    private Along of(Dimension dimension) {
        return counted.computeIfAbsent(dimension, any -> new Along());
    }

    /** How many accompaniments fall under each value, in no particular order. */
    public Map<String, Integer> accompaniments(Dimension dimension) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        of(dimension).accompaniments.forEach((value, count) -> put(plain, value, count[0]));
        return plain;
    }

    /** How many people fall under each value; somebody whose age changed in the period falls under two. */
    public Map<String, Integer> people(Dimension dimension) {
        Map<String, Integer> plain = new LinkedHashMap<>();
        of(dimension).anonymous.forEach((value, count) -> put(plain, value, count[0]));
        of(dimension).known.forEach((value, people) -> put(plain, value, people.cardinality()));
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

    /** The people known by name who had never been helped in the structure before that day. */
    public int newcomers(LocalDate since) {
        return (int) firsts.stream().filter(first -> !first.isBefore(since)).count();
    }

    /** Acts recorded. */
    public int activities() {
        return activities;
    }

    /** Minutes spent. */
    public long minutes() {
        return minutes;
    }

    /** Kilometres that people did not drive, because they were received on the screen. */
    public long kilometres() {
        return kilometres;
    }
}
