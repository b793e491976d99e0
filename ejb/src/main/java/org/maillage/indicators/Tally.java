package org.maillage.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Headcount;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.AutonomyProgress;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.referrals.entity.ReferralState;

/**
 * Counts the activities of a structure into what it publishes to one network: by month, everywhere and by commune, along what leaves a
 * structure. Activities are added in the order of their dates, the former ones of the people seen included. Of visits, only the day is told.
 * What is done on the days of a {@link Crossing} is counted once more under it, as part of what is counted anyway.
 */
final class Tally extends Counting {

    static final String DAY = "day";

    /** What became of a request to another structure. */
    static final String OUTCOME = "outcome";

    private static final int PRIME = 31;

    /**
     * Who was new, everywhere only: the people of a commune may have come to another one before, and as cells are cut nobody could say for
     * every period whether that was in it.
     */
    static final String ACQUAINTANCE = "acquaintance";

    /** Autonomy beside the time before, everywhere only: the time before may have been in another commune. */
    static final String PROGRESS = "progress";

    private final int from;
    private final Set<String> tags;
    private final Map<UUID, SortedMap<Integer, Map<String, Sums>>> parts = new LinkedHashMap<>();
    private final SortedMap<Integer, List<String>> people = new TreeMap<>();
    private final Map<String, Map<Sighting, Integer>> lastSeen = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Autonomies autonomies = new Autonomies();

    /** Where the activity that is being added counts: found once for all that is said of it. */
    private Sums everywhere = Sums.UNCOUNTED;

    private Sums here = Sums.UNCOUNTED;

    private UUID crossing = Crossing.WHOLE;

    /** The sums of a month in a commune or everywhere, by indicator. */
    private static final class Sums {

        /** Of a month that is not to be counted. */
        static final Sums UNCOUNTED = new Sums(null);

        private final Map<String, FactCells.Sum> ofIndicators = new TreeMap<>();
        private final @Nullable Sums whole;

        /** @param whole of which they are a part: what is counted here is counted there too; {@code null} for none */
        Sums(@Nullable Sums whole) {
            this.whole = whole;
        }

        void add(String indicator, Cut cut, int number) {
            if (whole != null) {
                whole.add(indicator, cut, number);
            }
            if (this != UNCOUNTED) {
                ofIndicators
                        .computeIfAbsent(indicator, any -> new FactCells.Sum())
                        .add(cut.dimension(), cut.value(), cut.former(), number);
            }
        }
    }

    /**
     * Under what a person known by name was counted, whatever the month. Those of a record would be found by way of method handles, which
     * the quick compiler leaves slow.
     */
    private record Sighting(String commune, String dimension, String value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sighting that
                    && value.equals(that.value)
                    && dimension.equals(that.dimension)
                    && commune.equals(that.commune);
        }

        @Override
        public int hashCode() {
            return (commune.hashCode() * PRIME + dimension.hashCode()) * PRIME + value.hashCode();
        }
    }

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
     * @param from first month to count, {@code yyyymm}; what is older only tells who was seen before
     */
    Tally(AgeScale ages, Set<String> tags, int from) {
        super(ages, Dimension.PUBLISHED);
        this.tags = tags;
        this.from = from;
    }

    /** What was counted, from the first month on. */
    Map<FactKey, FactCells> cells() {
        Map<FactKey, FactCells> cells = new LinkedHashMap<>();
        parts.forEach((part, months) -> months.forEach((month, places) ->
                places.forEach((commune, sums) -> sums.ofIndicators.forEach((indicator, sum) ->
                        cells.put(new FactKey(month, commune, indicator, Indicators.EDITION).on(part), sum.cells())))));
        return cells;
    }

    /** From now on what is counted is of the days of this crossing; {@link Crossing#WHOLE} for none. */
    void cross(UUID days) {
        crossing = days;
    }

    /** The crossings on whose days something was counted. */
    Set<UUID> crossings() {
        Set<UUID> crossings = new HashSet<>(parts.keySet());
        crossings.remove(Crossing.WHOLE);
        return crossings;
    }

    /** The files of the people known by name who were seen in each month from the first on, each once in a month. */
    SortedMap<Integer, List<String>> people() {
        return people;
    }

    @Override
    void add(Act act) {
        int month = Months.of(act.date());
        everywhere = sums(month, FactKey.EVERYWHERE);
        here = sums(month, commune(act));
        compare(act);
        super.add(act);
        everywhere(Indicators.ACTIVITIES, Dimension.TOTAL.code(), Dimension.NONE, 1);
        everywhere(Indicators.ACTIVITIES, Dimension.KIND.code(), act.kind().name(), 1);
        everywhere(Indicators.MINUTES, Dimension.TOTAL.code(), Dimension.NONE, act.minutes());
        everywhere(Indicators.MINUTES, Dimension.KIND.code(), act.kind().name(), act.minutes());
        if (act.kind() == ActivityKind.GROUP) {
            everywhere.add(Indicators.WORKSHOPS, Cut.ofAll(), 1);
            everywhere.add(Indicators.PARTICIPANTS, Cut.ofAll(), act.accompaniments());
        } else if (act.kind() == ActivityKind.VIDEO) {
            everywhere.add(Indicators.VIDEO_RECEPTIONS, Cut.ofAll(), act.accompaniments());
            if (act.kilometres() > 0) {
                everywhere.add(Indicators.KILOMETRES, Cut.ofAll(), act.kilometres());
            }
        }
    }

    /** Before anybody is met: whoever comes for the first time has nothing to be compared with. */
    private void compare(Act act) {
        for (Helped person : act.people()) {
            boolean first = person.known() == null ? person.counts() : !met.contains(person.known());
            AutonomyProgress progress = autonomies.compare(act, person);
            everywhere(Indicators.ACCOMPANIMENTS, PROGRESS, first ? AutonomyProgress.FIRST : progress.name(), 1);
        }
        Headcount anonymous = act.anonymous();
        everywhere(Indicators.ACCOMPANIMENTS, PROGRESS, AutonomyProgress.FIRST, anonymous.newcomers());
        everywhere(
                Indicators.ACCOMPANIMENTS,
                PROGRESS,
                AutonomyProgress.NOT_COMPARED.name(),
                anonymous.total() - anonymous.newcomers());
    }

    /** An activity on a day that does not count in this network: whoever was helped is not new any more. */
    void pass(Act act) {
        for (Helped person : act.people()) {
            if (person.known() != null) {
                met.add(person.known());
            }
            autonomies.compare(act, person);
        }
    }

    /** So many people came by on a day. */
    void visits(LocalDate day, int number) {
        sums(Months.of(day), FactKey.EVERYWHERE).add(Indicators.VISITS, Cut.ofAll(), number);
    }

    /** A request to another structure was sent on a day, and stands so today. */
    void referral(LocalDate day, ReferralState state) {
        Sums sums = sums(Months.of(day), FactKey.EVERYWHERE);
        sums.add(Indicators.REFERRALS, Cut.ofAll(), 1);
        sums.add(Indicators.REFERRALS, new Cut(OUTCOME, state.name(), FactCells.NEVER), 1);
    }

    @Override
    void accompaniments(Act act, Dimension dimension, String value, int number) {
        if (dimension == Dimension.TAG && !tags.contains(value)) {
            return;
        }
        count(Indicators.ACCOMPANIMENTS, dimension, value, number);
        if (dimension == Dimension.TOTAL) {
            String code = Indicators.ACCOMPANIMENTS;
            everywhere(code, Dimension.COMMUNE.code(), commune(act), number);
            everywhere(code, DAY, Integer.toString(act.date().getDayOfMonth()), number);
        }
    }

    @Override
    void newcomers(Act act, Dimension dimension, String value, int number) {
        count(Indicators.PEOPLE, dimension, value, number);
        if (dimension == Dimension.TOTAL) {
            everywhere(Indicators.PEOPLE, Dimension.COMMUNE.code(), commune(act), number);
            everywhere(Indicators.PEOPLE, ACQUAINTANCE, Acquaintance.ANONYMOUS.name(), number);
            everywhere(Indicators.ANONYMOUS, dimension.code(), value, number);
            everywhere(Indicators.NEW, dimension.code(), value, number);
        }
    }

    @Override
    void known(Act act, Dimension dimension, String value, String person) {
        String commune = commune(act);
        boolean once = countOnce(act, FactKey.EVERYWHERE, dimension.code(), value, person);
        countOnce(act, commune, dimension.code(), value, person);
        if (dimension == Dimension.TOTAL) {
            countOnce(act, FactKey.EVERYWHERE, Dimension.COMMUNE.code(), commune, person);
            int month = Months.of(act.date());
            if (once && month >= from) {
                people.computeIfAbsent(month, any -> new ArrayList<>()).add(person);
            }
        }
    }

    /**
     * Counts a person once in each month, by when the same person was last counted under the same value.
     *
     * @return whether it is the first time in the month
     */
    private boolean countOnce(Act act, String commune, String dimension, String value, String person) {
        int month = Months.of(act.date());
        Integer last = lastSeen.computeIfAbsent(person, any -> new HashMap<>())
                .put(new Sighting(commune, dimension, value), month);
        if (last != null && last == month) {
            return false;
        }
        boolean all = commune.equals(FactKey.EVERYWHERE);
        Cut cut = new Cut(dimension, value, last == null ? FactCells.NEVER : last);
        (all ? everywhere : here).add(Indicators.PEOPLE, cut, 1);
        if (cut.isWhole() && all) {
            everywhere.add(Indicators.KNOWN, cut, 1);
            meet(person, cut.former());
        }
        return true;
    }

    /** Whoever was met before is not new; in a period in which both happened, only the first time counts. */
    private void meet(String person, int former) {
        boolean first = met.add(person);
        Acquaintance acquaintance = first ? Acquaintance.NEW : Acquaintance.RETURNING;
        everywhere.add(Indicators.PEOPLE, new Cut(ACQUAINTANCE, acquaintance.name(), former), 1);
        if (first) {
            everywhere(Indicators.NEW, Dimension.TOTAL.code(), Dimension.NONE, 1);
        }
    }

    private void count(String indicator, Dimension dimension, String value, int number) {
        Cut cut = new Cut(dimension.code(), value, FactCells.NEVER);
        everywhere.add(indicator, cut, number);
        here.add(indicator, cut, number);
    }

    private void everywhere(String indicator, String dimension, String value, int number) {
        everywhere.add(indicator, new Cut(dimension, value, FactCells.NEVER), number);
    }

    private Sums sums(int month, String commune) {
        if (month < from) {
            return Sums.UNCOUNTED;
        }
        Sums whole = sums(Crossing.WHOLE, month, commune, null);
        return crossing.equals(Crossing.WHOLE) ? whole : sums(crossing, month, commune, whole);
    }

    private Sums sums(UUID part, int month, String commune, @Nullable Sums whole) {
        Map<String, Sums> places =
                parts.computeIfAbsent(part, any -> new TreeMap<>()).computeIfAbsent(month, any -> new TreeMap<>());
        Sums known = places.get(commune);
        if (known == null) {
            known = new Sums(whole);
            places.put(commune, known);
        }
        return known;
    }

    private static String commune(Act act) {
        return act.commune() == null ? FactKey.NOWHERE : act.commune();
    }
}
