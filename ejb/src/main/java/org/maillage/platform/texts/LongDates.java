package org.maillage.platform.texts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as they are written in a sentence. In French the first of a month is an ordinal, which no formatter of Java knows. */
public final class LongDates {

    private LongDates() {}

    /** {@code 3 septembre 2026}, {@code 1er janvier 2026}. */
    public static String day(LocalDate day, Locale locale) {
        return written(DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day), day, locale);
    }

    /** {@code jeudi 3 septembre 2026}. */
    public static String dayOfWeek(LocalDate day, Locale locale) {
        return written(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day), day, locale);
    }

    /** {@code 3 septembre 2026 à 14:30}, in the zone of the moment. */
    public static String moment(ZonedDateTime moment, Locale locale) {
        return written(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment),
                moment.toLocalDate(),
                locale);
    }

    private static String written(String text, LocalDate day, Locale locale) {
        boolean ordinal = day.getDayOfMonth() == 1 && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return ordinal ? text.replaceFirst("\\b1\\b", "1er") : text;
    }
}
