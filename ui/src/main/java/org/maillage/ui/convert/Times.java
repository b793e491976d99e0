package org.maillage.ui.convert;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day: {@code 9h30}, {@code 9:30}, {@code 0930}, {@code 9h}, {@code 9}. */
public final class Times {

    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})\\s*(?:[h:.]\\s*(\\d{2})?)?");

    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})");

    private Times() {}

    /** The time that is meant; empty when the text is no time of day. */
    public static Optional<LocalTime> parse(String typed) {
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT);
        Matcher separated = SEPARATED.matcher(text);
        Matcher parts = separated.matches() ? separated : TOGETHER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String minutes = parts.group(2);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
