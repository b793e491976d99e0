package org.maillage.activities.entity;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.TenantEntity;

/** Keeps the rows that belong to an activity: what is told again stays the same row, so that nothing is written twice. */
final class ActivityRows {

    private ActivityRows() {}

    static void add(Activity activity, List<ActivityTheme> rows, Theme theme) {
        if (rows.stream().noneMatch(kept -> kept.getTheme() == theme)) {
            rows.add(new ActivityTheme(activity, theme));
        }
    }

    /** Adds the themes for which local ones stand, that of the démarche, and the digital one that every démarche belongs to. */
    static void complete(Activity activity, List<ActivityTheme> rows) {
        Stream<Theme> local = activity.getTags().stream().flatMap(tag -> Stream.ofNullable(tag.getTheme()));
        Stream.concat(local, activity.getOutcome().themes()).forEach(theme -> add(activity, rows, theme));
        if (!activity.getProcedureThemes().isEmpty()) {
            add(activity, rows, Theme.PROCEDURES);
        }
    }

    /** Tells the themes of one list anew; those of the other stay. */
    static void replace(Activity activity, List<ActivityTheme> rows, Theme.Family family, Collection<Theme> chosen) {
        rows.removeIf(kept -> kept.getTheme().family() == family && !chosen.contains(kept.getTheme()));
        chosen.stream().filter(theme -> theme.family() == family).forEach(theme -> add(activity, rows, theme));
    }

    /** Whoever is named already stays as they were copied. */
    static void name(Activity activity, List<Participant> rows, Collection<Beneficiary> people) {
        rows.removeIf(kept -> people.stream().noneMatch(kept::isOf));
        people.stream()
                .filter(one -> rows.stream().noneMatch(kept -> kept.isOf(one)))
                .distinct()
                .forEach(one -> rows.add(new Participant(activity, one)));
    }

    static void tag(Activity activity, List<ActivityTag> rows, Collection<Tag> chosen) {
        rows.removeIf(kept -> chosen.stream().noneMatch(kept::isOf));
        chosen.stream()
                .filter(tag -> rows.stream().noneMatch(kept -> kept.isOf(tag)))
                .distinct()
                .forEach(tag -> rows.add(new ActivityTag(activity, tag)));
    }

    static int counted(List<GroupCount> rows, GroupCount.Dimension dimension, String value) {
        return rows.stream()
                .filter(count -> count.isOf(dimension, value))
                .mapToInt(GroupCount::getCounted)
                .sum();
    }

    /** Sets a counter, and returns whether there is one; none is begun for nothing. */
    static boolean count(List<GroupCount> rows, GroupCount.Dimension dimension, String value, int number) {
        rows.stream().filter(count -> count.isOf(dimension, value)).forEach(count -> count.count(number));
        return number == 0 || rows.stream().anyMatch(count -> count.isOf(dimension, value));
    }

    /** Puts stored rows in place of new ones that say the same. */
    static <T extends TenantEntity> void adopt(List<T> rows, List<T> stored, BiPredicate<T, T> same) {
        rows.replaceAll(chosen -> stored.stream()
                .filter(kept -> chosen.isNew() && same.test(kept, chosen))
                .findFirst()
                .orElse(chosen));
    }
}
