package org.maillage.alerts.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a month is far from what it usually is.
 *
 * @param number of the month
 * @param usual the mean of the months before, or what there was one year before
 */
public record Jump(int number, int usual) {

    /** How many months before a month say what is usual. */
    public static final int BEFORE = 6;

    /** More than half as much again, or less than half. */
    private static final double FAR = 0.5;

    /**
     * Looks whether the last of these figures is far from those before.
     *
     * @param figures of months that follow each other; {@code null} for one that is hidden: then nothing is said of any
     */
    public static Optional<Jump> among(List<@Nullable Integer> figures) {
        if (figures.size() != BEFORE + 1 || figures.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        int number = Objects.requireNonNull(figures.get(BEFORE));
        double usual = figures.subList(0, BEFORE).stream()
                .mapToInt(Objects::requireNonNull)
                .average()
                .orElse(0);
        return from(usual, number);
    }

    /** Looks whether a figure is far from what is usual: from nothing, everything would be. */
    public static Optional<Jump> from(double usual, int number) {
        return usual > 0 && Math.abs(number - usual) > FAR * usual
                ? Optional.of(new Jump(number, (int) Math.round(usual)))
                : Optional.empty();
    }
}
