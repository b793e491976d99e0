package org.maillage.ui.convert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people at a counter type them: {@code 03/09/2026}, {@code 3/9/26}, {@code 03092026}, {@code 3 9 2026}. */
public final class Dates {

    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2}|\\d{4})");

    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/. -](\\d{2}|\\d{4})");

    /** The order of day, month and year in France and in the United Kingdom alike. */
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Dates() {}

    /** The day that is meant; empty when it is no day of the calendar. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
        }
        Matcher separated = SEPARATED.matcher(text);
        Matcher parts = separated.matches() ? separated : TOGETHER.matcher(text);
        return parts.matches() ? day(parts.group(3), parts.group(2), parts.group(1)) : Optional.empty();
    }

    /** The month that is meant, as {@code 09/2026}. */
    static Optional<YearMonth> parseMonth(String typed) {
        Matcher parts = MONTH.matcher(typed.strip());
        return parts.matches() ? day(parts.group(2), parts.group(1), "1").map(YearMonth::from) : Optional.empty();
    }

    public static String show(LocalDate date) {
        return SHOWN.format(date);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int century = year.length() == 2 ? 2000 : 0;
        try {
            return Optional.of(
                    LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
