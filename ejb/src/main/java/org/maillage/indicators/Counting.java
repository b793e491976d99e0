package org.maillage.indicators;

import java.util.Collection;
import java.util.List;
import org.maillage.federation.entity.AgeBands;

/**
 * Counts accompaniments one after the other: the one place where it is said what each indicator of the dictionary counts, for the
 * figures that a structure reads and for those that it publishes.
 *
 * <ul>
 *   <li>{@code accompaniments}: one for each time that one person is helped; along themes, one for each theme.
 *   <li>{@code people}: one for each person known by name; one for each anonymous accompaniment, unless the person had been helped
 *       before. Who is one and the same person in what is counted, the heirs decide.
 * </ul>
 */
abstract class Counting {

    private final AgeBands bands;
    private final List<Dimension> dimensions;
    private final List<Dimension> ofPeople;

    Counting(AgeBands bands, Collection<Dimension> dimensions) {
        this.bands = bands;
        // In one order, whatever kind of collection was given.
        this.dimensions = dimensions.stream().sorted().toList();
        this.ofPeople = this.dimensions.stream().filter(Dimension::isOfPeople).toList();
    }

    /** Counts one accompaniment. */
    void add(Accompaniment one) {
        for (Dimension dimension : dimensions) {
            dimension.values(one, bands, value -> accompaniment(one, dimension, value));
        }
        if (one.person().counts()) {
            for (Dimension dimension : ofPeople) {
                dimension.values(one, bands, value -> person(one, dimension, value));
            }
        }
    }

    /** An accompaniment falls under a value. */
    abstract void accompaniment(Accompaniment one, Dimension dimension, String value);

    /** The person of an accompaniment falls under a value, perhaps not for the first time. */
    abstract void person(Accompaniment one, Dimension dimension, String value);
}
