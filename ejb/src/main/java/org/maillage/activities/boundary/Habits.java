package org.maillage.activities.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.control.Reach;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.WhileReadOnly;
import org.maillage.sites.entity.Site;

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

    /** What makes two records the same, whoever was helped. */
    private record Combination(
            PlaceKind place, @Nullable Site site, @Nullable String commune, int minutes, Set<Theme> themes) {

        static Combination of(Activity activity) {
            return new Combination(
                    activity.getPlace(),
                    activity.getSite(),
                    activity.getCommuneCode(),
                    activity.getMinutes(),
                    activity.getThemes());
        }
    }

    /** The habits of the person in action. Sites that have closed are left out. */
    @WhileReadOnly(because = "It only looks")
    public Routine mine() {
        List<Activity> latest = reach.select(
                        "a.mediatorId = :mediator and a.deletedAt is null order by a.recordedAt desc, a.id desc")
                .setParameter("mediator", Acting.require().accountId())
                .setMaxResults(LOOKED_AT)
                .getResultStream()
                .filter(activity ->
                        activity.getSite() == null || activity.getSite().isOpen())
                .toList();
        return new Routine(latest.stream().limit(1).toList(), frequent(latest), durations(latest));
    }

    /** The latest record of each combination stands for it. */
    private static List<Activity> frequent(List<Activity> latest) {
        return mostTold(latest, Combination::of).stream()
                .filter(same -> same.size() >= LEAST_TIMES)
                .limit(MOST_FREQUENT)
                .map(same -> same.get(0))
                .toList();
    }

    private static List<Integer> durations(List<Activity> latest) {
        return mostTold(latest, Activity::getMinutes).stream()
                .limit(MOST_DURATIONS)
                .map(same -> same.get(0).getMinutes())
                .toList();
    }

    /** The most frequent first; of two that are as frequent, the one that was used last. */
    private static <K> List<List<Activity>> mostTold(List<Activity> latest, Function<Activity, K> what) {
        Map<K, List<Activity>> groups =
                latest.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        List<List<Activity>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing((List<Activity> same) -> -same.size()));
        return sorted;
    }
}
