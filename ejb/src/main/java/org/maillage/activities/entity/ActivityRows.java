package org.maillage.activities.entity;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import org.maillage.beneficiaries.entity.Beneficiary;

/** Keeps the rows that belong to an activity: what is told again stays the same row, so that nothing is written twice. */
final class ActivityRows {

    private ActivityRows() {}

    static void add(Activity activity, List<ActivityTheme> rows, Theme theme) {
        if (rows.stream().noneMatch(kept -> kept.getTheme() == theme)) {
            rows.add(new ActivityTheme(activity, theme));
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

    /** Sets a counter, and returns whether there is one; none is begun for nothing. */
    static boolean count(List<GroupCount> rows, GroupCount.Dimension dimension, String value, int number) {
        rows.stream().filter(count -> count.isOf(dimension, value)).forEach(count -> count.count(number));
        return number == 0 || rows.stream().anyMatch(count -> count.isOf(dimension, value));
    }

    /** Puts stored rows in place of new ones that say the same. */
    static <T> void adopt(List<T> rows, List<T> stored, BiPredicate<T, T> same) {
        rows.replaceAll(chosen -> stored.stream()
                .filter(kept -> same.test(kept, chosen))
                .findFirst()
                .orElse(chosen));
    }
}
