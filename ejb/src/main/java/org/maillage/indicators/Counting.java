package org.maillage.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeScale;

/**
 * Counts activities one after the other: the one place where it is said what each indicator of the dictionary counts, for the figures
 * that a structure reads and for those that it publishes.
 *
 * <ul>
 *   <li>{@code accompaniments}: one for each person helped, so as many for a group as people took part; along themes, one for each theme.
 *   <li>{@code people}: one for each person known by name; one for each anonymous person, unless the person had been helped before. Who
 *       is one and the same person in what is counted, the heirs decide.
 * </ul>
 *
 * <p>Of the anonymous participants of a group only what was counted of them is told, and nothing is crossed.
 */
abstract class Counting {

    private final Map<AgeScale, Map<AgeBand, String>> bandCodes = new HashMap<>();
    private AgeScale ages;
    private Map<AgeBand, String> bandCodesNow;
    private final List<Dimension> ofActs;
    private final List<Dimension> ofPeople;

    Counting(AgeScale ages, Collection<Dimension> dimensions) {
        this.ages = ages;
        this.bandCodesNow = bandCodes.computeIfAbsent(ages, any -> new HashMap<>());
        // In one order, whatever kind of collection was given.
        this.ofActs = dimensions.stream()
                .filter(dimension -> !dimension.isOfPeople())
                .sorted()
                .toList();
        this.ofPeople =
                dimensions.stream().filter(Dimension::isOfPeople).sorted().toList();
    }

    /** From now on ages are told so. */
    final void tell(AgeScale scale) {
        if (!scale.equals(ages)) {
            ages = scale;
            bandCodesNow = bandCodes.computeIfAbsent(scale, any -> new HashMap<>());
        }
    }

    /** Counts one activity. */
    void add(Act act) {
        int all = act.accompaniments();
        accompaniments(act, Dimension.TOTAL, Dimension.NONE, all);
        for (Dimension dimension : ofActs) {
            dimension.values(act, value -> accompaniments(act, dimension, value, all));
        }
        for (Helped person : act.people()) {
            add(act, person);
        }
        if (act.anonymous().total() > 0) {
            add(act, act.anonymous());
        }
    }

    private void add(Act act, Helped person) {
        if (person.counts()) {
            person(act, person, Dimension.TOTAL, Dimension.NONE);
        }
        for (Dimension dimension : ofPeople) {
            String value = dimension == Dimension.AGE ? band(person) : dimension.value(person);
            accompaniments(act, dimension, value, 1);
            if (person.counts()) {
                person(act, person, dimension, value);
            }
        }
    }

    private void person(Act act, Helped person, Dimension dimension, String value) {
        String known = person.known();
        if (known == null) {
            newcomers(act, dimension, value, 1);
        } else {
            known(act, dimension, value, known);
        }
    }

    private void add(Act act, Headcount anonymous) {
        newcomers(act, Dimension.TOTAL, Dimension.NONE, anonymous.newcomers());
        for (Dimension dimension : ofPeople) {
            GroupCount.Dimension trait = dimension.trait();
            if (trait == null) {
                accompaniments(act, dimension, Dimension.UNKNOWN, anonymous.total());
                newcomers(act, dimension, Dimension.UNKNOWN, anonymous.newcomers());
            } else {
                anonymous
                        .along(trait)
                        .forEach((value, count) -> accompaniments(act, dimension, own(dimension, value), count));
                anonymous
                        .newcomersAlong(trait)
                        .forEach((value, count) -> newcomers(act, dimension, own(dimension, value), count));
            }
        }
    }

    /** Bands of ages that were asked are put into those that are counted. */
    private String own(Dimension dimension, String value) {
        return dimension == Dimension.AGE && !Headcount.UNKNOWN.equals(value) ? band(AgeBand.parse(value)) : value;
    }

    private String band(Helped person) {
        AgeBand told = person.ages();
        return told == null ? Dimension.UNKNOWN : band(told);
    }

    private String band(AgeBand told) {
        return bandCodesNow.computeIfAbsent(told, ages::value);
    }

    /** So many accompaniments fall under a value. */
    abstract void accompaniments(Act act, Dimension dimension, String value, int number);

    /** A person known by name falls under a value, perhaps not for the first time. */
    abstract void known(Act act, Dimension dimension, String value, String person);

    /** So many anonymous people, who had not been helped before, fall under a value. */
    abstract void newcomers(Act act, Dimension dimension, String value, int number);
}
