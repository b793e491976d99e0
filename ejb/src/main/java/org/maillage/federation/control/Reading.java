package org.maillage.federation.control;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.PeopleSketch;

/** What the sums of a network say of one period, before anything is hidden. */
public final class Reading {

    private static final String COMMUNE = "commune";
    private static final String MONTH = "month";

    private final int from;
    private final Map<String, Map<String, Map<String, Integer>>> amounts = new TreeMap<>();
    private final Set<String> structures = new HashSet<>();
    private final PeopleSketch people = new PeopleSketch();

    /** @param from first month of the period, {@code yyyymm}: people last seen from then on were counted already */
    Reading(int from) {
        this.from = from;
    }

    void add(FactKey key, FactCells cells) {
        if (key.getIndicator().equals(SumRefresh.STRUCTURES)) {
            cells.forEach((dimension, tenant, former, one) -> structures.add(tenant));
        } else {
            cells.forEach((dimension, value, former, amount) -> {
                if (former < from) {
                    add(key.getIndicator(), dimension, value, amount);
                }
                if (dimension.equals(FactCells.TOTAL)) {
                    // Within one month, whoever was seen in a former month counts.
                    add(key.getIndicator(), MONTH, Integer.toString(key.getMonth()), amount);
                }
            });
        }
    }

    void addCommunes(FactKey key, FactCells cells) {
        cells.forEach((dimension, value, former, amount) -> {
            if (dimension.equals(COMMUNE) && former < from) {
                add(key.getIndicator(), dimension, value, amount);
            }
        });
    }

    /** What was read of other months of the same period. */
    void add(Reading other) {
        other.amounts.forEach((indicator, dimensions) -> dimensions.forEach(
                (dimension, values) -> values.forEach((value, amount) -> add(indicator, dimension, value, amount))));
        structures.addAll(other.structures);
        people.add(other.people);
    }

    void addPeople(byte[] sketch) {
        people.addStored(sketch);
    }

    private void add(String indicator, String dimension, String value, int amount) {
        amounts.computeIfAbsent(indicator, key -> new TreeMap<>())
                .computeIfAbsent(dimension, key -> new TreeMap<>())
                .merge(value, amount, Math::addExact);
    }

    /** One indicator along one dimension, by value. */
    public Map<String, Integer> amounts(String indicator, String dimension) {
        return amounts.getOrDefault(indicator, Map.of()).getOrDefault(dimension, Map.of());
    }

    /** All of an indicator. */
    public int total(String indicator) {
        return amounts(indicator, FactCells.TOTAL).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many structures recorded an accompaniment. */
    public int structures() {
        return structures.size();
    }

    /** How many different people are known by name to the structures together; empty when none is. */
    public Optional<PeopleSketch.Estimate> people() {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.estimate());
    }
}
