package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.WhileReadOnly;

/** What somebody records again and again, found out from what they recorded last: nothing is kept of it. */
@Stateless
@Permission("activities:record")
public class Habits {

    /** How many records are looked at: some weeks of work. */
    private static final int LOOKED_AT = 200;

    private static final int MOST_FREQUENT = 5;
    private static final int MOST_DURATIONS = 6;

    /** What was done once is no habit. */
    private static final int LEAST_TIMES = 2;

    @Inject
    private Reach reach;

    /**
     * What makes two records the same, whoever was helped.
     *
     * @param themes as {@link org.maillage.activities.entity.Theme#bits}
     */
    private record Combination(
            PlaceKind place, @Nullable UUID site, @Nullable String commune, int minutes, long themes) {}

    /** As much of a record as habits are found out from: there are many, and few are shown. */
    private record Trace(UUID id, Combination combination) {

        static final String COLUMNS = "a.id, a.place, s.id, a.communeCode, a.minutes, a.themeBits";

        static Trace of(Object[] row) {
            return new Trace(
                    (UUID) row[0],
                    new Combination(
                            (PlaceKind) row[1], (UUID) row[2], (String) row[3], (Integer) row[4], (Long) row[5]));
        }

        int minutes() {
            return combination.minutes();
        }
    }

    /** The habits of the person in action. Sites that have closed are left out. */
    @WhileReadOnly(because = "It only looks")
    public Routine mine() {
        List<Trace> latest = reach.select(
                        Trace.COLUMNS,
                        "a.mediatorId = :mediator and a.deletedAt is null and (s.id is null or s.open = true)"
                                + " order by a.recordedAt desc, a.id desc")
                .setParameter("mediator", Acting.require().accountId())
                .setMaxResults(LOOKED_AT)
                .getResultStream()
                .map(Trace::of)
                .toList();
        List<Trace> frequent = mostTold(latest, Trace::combination).stream()
                .filter(same -> same.size() >= LEAST_TIMES)
                .limit(MOST_FREQUENT)
                // The latest record of each combination stands for it.
                .map(same -> same.get(0))
                .toList();
        Map<UUID, Activity> shown = whole(Stream.concat(latest.stream().limit(1), frequent.stream()));
        return new Routine(
                latest.stream().limit(1).map(trace -> shown.get(trace.id())).toList(),
                frequent.stream().map(trace -> shown.get(trace.id())).toList(),
                durations(latest));
    }

    private Map<UUID, Activity> whole(Stream<Trace> traces) {
        Set<UUID> ids = traces.map(Trace::id).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : reach.select("a.id in :ids")
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Activity::getId, Function.identity()));
    }

    private static List<Integer> durations(List<Trace> latest) {
        return mostTold(latest, Trace::minutes).stream()
                .limit(MOST_DURATIONS)
                .map(same -> same.get(0).minutes())
                .toList();
    }

    /** The most frequent first; of two that are as frequent, the one that was used last. */
    private static <K> List<List<Trace>> mostTold(List<Trace> latest, Function<Trace, K> what) {
        Map<K, List<Trace>> groups =
                latest.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        List<List<Trace>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing((List<Trace> same) -> -same.size()));
        return sorted;
    }
}
