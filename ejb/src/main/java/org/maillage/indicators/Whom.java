package org.maillage.indicators;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.Headcount;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.persistence.Condition;

/**
 * The person helped, as they were on that day. Somebody of whom it was not told is not meant.
 *
 * <p>Of the anonymous participants of a group one trait is known at a time: where two are asked for, nobody knows how many of them have
 * both, and none of them is meant.
 *
 * @param ages all ages of the person, as they were told, lie in these
 */
public record Whom(
        @Nullable Gender gender,
        @Nullable AgeBand ages,
        @Nullable SocialStatus status) implements Serializable {

    /** Everybody, also those of whom nothing was told. */
    public static final Whom ANYBODY = new Whom(null, null, null);

    public boolean isAnybody() {
        return traits() == 0;
    }

    private long traits() {
        return Stream.of(gender != null, ages != null, status != null)
                .filter(asked -> asked)
                .count();
    }

    /** The activities {@code a} in which such a person was helped. */
    public Condition acts() {
        if (isAnybody()) {
            return Condition.EVERYTHING;
        }
        Condition alone = Condition.of("a.kind <> 'GROUP'").and(people("a"));
        Condition together =
                Condition.of("a.kind = 'GROUP'").and(exists("activities_participants p", "p", people("p")));
        Condition either = alone.or(together);
        return traits() > 1
                ? either
                : either.or(Condition.of("a.kind = 'GROUP'").and(exists("activities_group_counts g", "g", counters())));
    }

    private static Condition exists(String table, String alias, Condition which) {
        return new Condition(
                "exists (select 1 from " + table + " where " + alias + ".activity_id = a.id and " + which.text() + ")",
                which.values());
    }

    /** The rows that tell of such a person. */
    Condition people(String alias) {
        Condition which = Condition.EVERYTHING;
        if (gender != null) {
            which = which.and(Condition.of(alias + ".gender = ?", gender.name()));
        }
        if (status != null) {
            which = which.and(Condition.of(alias + ".status = ?", status.name()));
        }
        if (ages != null) {
            which = which.and(Condition.of(alias + ".age_from >= ?", ages.from()));
            which = ages.to() == null ? which : which.and(Condition.of(alias + ".age_to <= ?", ages.to()));
        }
        return which;
    }

    private Condition counters() {
        Condition some = Condition.of("g.counted > 0");
        if (gender != null) {
            return some.and(Condition.of("g.dimension = 'GENDER' and g.value = ?", gender.name()));
        }
        if (status != null) {
            return some.and(Condition.of("g.dimension = 'STATUS' and g.value = ?", status.name()));
        }
        if (ages == null) {
            return some;
        }
        Condition old = some.and(Condition.of(
                "g.dimension = 'AGE' and cast(substring_index(g.value, '-', 1) as int) >= ?", ages.from()));
        return ages.to() == null
                ? old
                : old.and(Condition.of(
                        "g.value not like '%-' and cast(substring_index(g.value, '-', -1) as int) <= ?", ages.to()));
    }

    /** Such people among the anonymous participants of a group. */
    Headcount among(Headcount anonymous) {
        if (isAnybody() || anonymous.total() == 0) {
            return anonymous;
        }
        if (traits() > 1) {
            return Headcount.NOBODY;
        }
        if (gender != null) {
            return among(anonymous, GroupCount.Dimension.GENDER, gender.name()::equals);
        }
        if (status != null) {
            return among(anonymous, GroupCount.Dimension.STATUS, status.name()::equals);
        }
        return among(anonymous, GroupCount.Dimension.AGE, band -> ages != null && ages.contains(AgeBand.parse(band)));
    }

    private static Headcount among(Headcount anonymous, GroupCount.Dimension trait, Predicate<String> asked) {
        Map<String, Integer> told = new LinkedHashMap<>();
        int newcomers = 0;
        for (Map.Entry<String, Integer> count :
                anonymous.told().getOrDefault(trait, Map.of()).entrySet()) {
            if (asked.test(count.getKey())) {
                told.put(count.getKey(), count.getValue());
                // As Headcount.newcomersAlong says it: those who are new in any case.
                newcomers += Math.max(0, count.getValue() - anonymous.helpedBefore());
            }
        }
        int total = told.values().stream().mapToInt(Integer::intValue).sum();
        return new Headcount(total, total - newcomers, Map.of(trait, told));
    }
}
