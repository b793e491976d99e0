package org.maillage.indicators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.PeopleSketch;

/**
 * Counts the activities of a structure into what it publishes to one network: by month, everywhere and by commune, along what leaves a
 * structure. Activities are added in the order of their dates, the former ones of the people seen included. Of visits, only the day is told.
 */
final class Tally extends Counting {

    private static final String DAY = "day";

    /**
     * Who was new, everywhere only: the people of a commune may have come to another one before, and as cells are cut nobody could say for
     * every period whether that was in it.
     */
    private static final String ACQUAINTANCE = "acquaintance";

    private final int from;
    private final Set<String> tags;
    private final Identities identities;
    private final Map<Place, FactCells.Sum> sums = new LinkedHashMap<>();
    private final SortedMap<Integer, PeopleSketch> sketches = new TreeMap<>();
    private final Map<Sighting, Integer> lastSeen = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    /** What becomes a {@link FactKey} in the end: an entity's key is slow to look up by. */
    private record Place(int month, String commune, String indicator) {}

    /** A person known by name was counted under a value, whatever the month. */
    private record Sighting(String person, String commune, String dimension, String value) {}

    /** One count of an indicator, see {@link FactCells}. */
    private record Cut(String dimension, String value, int former) {

        static Cut ofAll() {
            return new Cut(FactCells.TOTAL, Dimension.NONE, FactCells.NEVER);
        }

        boolean isWhole() {
            return dimension.equals(FactCells.TOTAL);
        }
    }

    /**
     * @param ages how ages are told in the network, until {@link #tell} says otherwise
     * @param tags ids of the tags that the network gave: no other leaves a structure
     * @param identities by which the network's structures recognise the same person
     * @param from first month to count, {@code yyyymm}; what is older only tells who was seen before
     */
    Tally(AgeScale ages, Set<String> tags, Identities identities, int from) {
        super(ages, Dimension.PUBLISHED);
        this.tags = tags;
        this.identities = identities;
        this.from = from;
    }

    /** What was counted, from the first month on. */
    Map<FactKey, FactCells> cells() {
        Map<FactKey, FactCells> cells = new LinkedHashMap<>();
        sums.forEach((place, sum) -> cells.put(
                new FactKey(place.month(), place.commune(), place.indicator(), Indicators.EDITION), sum.cells()));
        return cells;
    }

    /** The people known by name who were seen in each month from the first on. */
    Map<Integer, PeopleSketch> sketches() {
        return sketches;
    }

    @Override
    void add(Act act) {
        super.add(act);
        everywhere(act, Indicators.ACTIVITIES, Dimension.TOTAL.code(), Dimension.NONE, 1);
        everywhere(act, Indicators.ACTIVITIES, Dimension.KIND.code(), act.kind().name(), 1);
        everywhere(act, Indicators.MINUTES, Dimension.TOTAL.code(), Dimension.NONE, act.minutes());
        everywhere(act, Indicators.MINUTES, Dimension.KIND.code(), act.kind().name(), act.minutes());
    }

    /** An activity on a day that does not count in this network: whoever was helped is not new any more. */
    void pass(Act act) {
        for (Helped person : act.people()) {
            if (person.known() != null) {
                met.add(person.known());
            }
        }
    }

    /** So many people came by on a day. */
    void visits(LocalDate day, int number) {
        add(Months.of(day), FactKey.EVERYWHERE, Indicators.VISITS, Cut.ofAll(), number);
    }

    @Override
    void accompaniments(Act act, Dimension dimension, String value, int number) {
        if (dimension == Dimension.TAG && !tags.contains(value)) {
            return;
        }
        count(act, Indicators.ACCOMPANIMENTS, dimension, value, number);
        if (dimension == Dimension.TOTAL) {
            String code = Indicators.ACCOMPANIMENTS;
            everywhere(act, code, Dimension.COMMUNE.code(), commune(act), number);
            everywhere(act, code, DAY, Integer.toString(act.date().getDayOfMonth()), number);
        }
    }

    @Override
    void newcomers(Act act, Dimension dimension, String value, int number) {
        count(act, Indicators.PEOPLE, dimension, value, number);
        if (dimension == Dimension.TOTAL) {
            everywhere(act, Indicators.PEOPLE, Dimension.COMMUNE.code(), commune(act), number);
            everywhere(act, Indicators.PEOPLE, ACQUAINTANCE, Acquaintance.ANONYMOUS.name(), number);
            everywhere(act, Indicators.ANONYMOUS, dimension.code(), value, number);
            everywhere(act, Indicators.NEW, dimension.code(), value, number);
        }
    }

    @Override
    void known(Act act, Dimension dimension, String value, String person) {
        String commune = commune(act);
        countOnce(act, FactKey.EVERYWHERE, dimension.code(), value, person);
        countOnce(act, commune, dimension.code(), value, person);
        if (dimension == Dimension.TOTAL) {
            countOnce(act, FactKey.EVERYWHERE, Dimension.COMMUNE.code(), commune, person);
            if (Months.of(act.date()) >= from) {
                sketches.computeIfAbsent(Months.of(act.date()), month -> new PeopleSketch())
                        .add(identities.keyed(person));
            }
        }
    }

    /** Counts a person once in each month, by when the same person was last counted under the same value. */
    private void countOnce(Act act, String commune, String dimension, String value, String person) {
        int month = Months.of(act.date());
        Integer last = lastSeen.put(new Sighting(person, commune, dimension, value), month);
        if (last == null || last != month) {
            Cut cut = new Cut(dimension, value, last == null ? FactCells.NEVER : last);
            add(act, commune, Indicators.PEOPLE, cut, 1);
            if (cut.isWhole() && commune.equals(FactKey.EVERYWHERE)) {
                add(act, commune, Indicators.KNOWN, cut, 1);
                meet(act, person, cut.former());
            }
        }
    }

    /** Whoever was met before is not new; in a period in which both happened, only the first time counts. */
    private void meet(Act act, String person, int former) {
        boolean first = met.add(person);
        Acquaintance acquaintance = first ? Acquaintance.NEW : Acquaintance.RETURNING;
        Cut cut = new Cut(ACQUAINTANCE, acquaintance.name(), former);
        add(act, FactKey.EVERYWHERE, Indicators.PEOPLE, cut, 1);
        if (first) {
            everywhere(act, Indicators.NEW, Dimension.TOTAL.code(), Dimension.NONE, 1);
        }
    }

    private void count(Act act, String indicator, Dimension dimension, String value, int number) {
        everywhere(act, indicator, dimension.code(), value, number);
        add(act, commune(act), indicator, new Cut(dimension.code(), value, FactCells.NEVER), number);
    }

    private void everywhere(Act act, String indicator, String dimension, String value, int number) {
        add(act, FactKey.EVERYWHERE, indicator, new Cut(dimension, value, FactCells.NEVER), number);
    }

    private void add(Act act, String commune, String indicator, Cut cut, int number) {
        add(Months.of(act.date()), commune, indicator, cut, number);
    }

    private void add(int month, String commune, String indicator, Cut cut, int number) {
        if (month >= from) {
            sums.computeIfAbsent(new Place(month, commune, indicator), key -> new FactCells.Sum())
                    .add(cut.dimension(), cut.value(), cut.former(), number);
        }
    }

    private static String commune(Act act) {
        return act.commune() == null ? FactKey.NOWHERE : act.commune();
    }
}
