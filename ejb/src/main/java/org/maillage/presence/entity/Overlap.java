package org.maillage.presence.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nobody is in two places at once. */
public final class Overlap {

    /** Two permanences that have not met in so many days never do: only dates that were cancelled keep them apart for longer. */
    private static final int DAYS = 5 * 366;

    private Overlap() {}

    /**
     * The first day on which two permanences of one person meet. Holidays are left out of account: what meets only on a day off is still
     * planned twice. That one ends when the other begins is no meeting.
     */
    public static Optional<LocalDate> first(Presence one, Presence other) {
        if (!one.getBeginsAt().isBefore(other.getEndsAt())
                || !other.getBeginsAt().isBefore(one.getEndsAt())) {
            return Optional.empty();
        }
        LocalDate from = latest(one.getValidFrom(), other.getValidFrom());
        LocalDate end = earliest(one.getValidUntil(), earliest(other.getValidUntil(), from.plusDays(DAYS)));
        return Stream.iterate(from, day -> end != null && !day.isAfter(end), day -> day.plusDays(1))
                .filter(day -> isHeld(one, day) && isHeld(other, day))
                .findFirst();
    }

    private static boolean isHeld(Presence presence, LocalDate day) {
        return presence.isPlannedOn(day) && !presence.isCancelledOn(day);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
