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
import org.maillage.platform.persistence.Condition;
import org.maillage.platform.persistence.TenantSelect;
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

    private static final String LATEST =
            "select a.id, a.place, a.site_id, a.commune_code, a.minutes, a.theme_bits from activities_activities a"
                    + " left join sites_sites s on s.id = a.site_id";

    private static final Condition STILL_DONE = Condition.of("a.deleted_at is null and (a.site_id is null or s.open)");

    private static final String NEWEST_FIRST = "order by a.recorded_at desc, a.id desc limit " + LOOKED_AT;

    @Inject
    private Reach reach;

    @Inject
    private TenantSelect rows;

    /** What makes two records the same, whoever was helped. */
    private record Combination(
            String place, @Nullable String site, @Nullable String commune, int minutes, long themes) {}

    /** One record of those that are looked at. */
    private record Former(UUID id, Combination what) {

        static Former of(TenantSelect.Row row) {
            return new Former(
                    UUID.fromString(row.need(1)),
                    new Combination(row.need(2), row.text(3), row.text(4), row.number(5), row.bits(6)));
        }

        int minutes() {
            return what.minutes();
        }
    }

    /** The habits of the person in action. Sites that have closed are left out. */
    @WhileReadOnly(because = "It only looks")
    public Routine mine() {
        List<Former> latest = latest();
        List<UUID> last = latest.stream().limit(1).map(Former::id).toList();
        List<UUID> frequent = frequent(latest);
        Map<UUID, Activity> found =
                activities(Stream.concat(last.stream(), frequent.stream()).collect(Collectors.toSet()));
        return new Routine(those(last, found), those(frequent, found), durations(latest));
    }

    /** In this order, but for what somebody has deleted meanwhile. */
    private static List<Activity> those(List<UUID> ids, Map<UUID, Activity> found) {
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The latest first, as columns: a page keeps what it shows, and would keep all entities that were read beside it. */
    private List<Former> latest() {
        Condition own = Condition.of("a.mediator_id = ?", Acting.require().accountId());
        List<Former> latest = new ArrayList<>();
        rows.<RuntimeException>read(
                LATEST, reach.condition().and(own).and(STILL_DONE), NEWEST_FIRST, row -> latest.add(Former.of(row)));
        return latest;
    }

    private Map<UUID, Activity> activities(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reach.select("a.id in :ids")
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Activity::getId, Function.identity()));
    }

    /** The latest record of each combination stands for it. */
    private static List<UUID> frequent(List<Former> latest) {
        return mostTold(latest, Former::what).stream()
                .filter(same -> same.size() >= LEAST_TIMES)
                .limit(MOST_FREQUENT)
                .map(same -> same.get(0).id())
                .toList();
    }

    private static List<Integer> durations(List<Former> latest) {
        return mostTold(latest, Former::minutes).stream()
                .limit(MOST_DURATIONS)
                .map(same -> same.get(0).minutes())
                .toList();
    }

    /** The most frequent first; of two that are as frequent, the one that was used last. */
    private static <K> List<List<Former>> mostTold(List<Former> latest, Function<Former, K> what) {
        Map<K, List<Former>> groups =
                latest.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        List<List<Former>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing((List<Former> same) -> -same.size()));
        return sorted;
    }
}
