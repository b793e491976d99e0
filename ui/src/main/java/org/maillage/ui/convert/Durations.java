package org.maillage.ui.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes durations in minutes: {@code 75}, {@code 1h15}, {@code 1 h 15}, {@code 2h}, {@code 1:15}, {@code 45 min}. */
public final class Durations {

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|mn|min|minutes?|')?");

    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})\\s*(?:h|:|hours?|heures?)\\s*(?:(\\d{1,2})\\s*(?:m|mn|min)?)?");

    private static final int HOUR = 60;

    private static final char NARROW = '\u00a0';

    private Durations() {}

    /** The minutes that are meant; empty when the text is no duration. */
    public static Optional<Integer> parse(String typed) {
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT).replace(NARROW, ' ');
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Integer.valueOf(minutes.group(1)));
        }
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            return Optional.empty();
        }
        int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        return rest < HOUR ? Optional.of(Integer.parseInt(hours.group(1)) * HOUR + rest) : Optional.empty();
    }

    /** {@code 45 min}, {@code 1 h}, {@code 1 h 15}; the blanks do not break. */
    public static String show(int minutes) {
        if (minutes < HOUR) {
            return minutes + (NARROW + "min");
        }
        String hours = minutes / HOUR + (NARROW + "h");
        int rest = minutes % HOUR;
        return rest == 0 ? hours : String.format("%s%s%02d", hours, NARROW, rest);
    }
}
