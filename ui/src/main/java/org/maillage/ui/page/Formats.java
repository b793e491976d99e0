package org.maillage.ui.page;

import jakarta.faces.context.FacesContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeBand;
import org.maillage.platform.texts.LongDates;
import org.maillage.ui.convert.Dates;
import org.maillage.ui.convert.Durations;
import org.maillage.ui.language.Phrases;

/** How dates and numbers read on a page; the functions of the tag library. */
public final class Formats {

    /** The largest part that is no whole: 100 % would say that nothing is missing. */
    private static final double NEARLY_ALL = 0.99;

    private Formats() {}

    /** {@code 03/09/2026}. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : Dates.show(date);
    }

    /** {@code jeudi 3 septembre 2026}. */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : LongDates.dayOfWeek(date, locale());
    }

    /** {@code septembre 2026}. */
    public static String month(@Nullable YearMonth month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(month);
    }

    /** The day of an instant on the mainland; times of day are shown in the zone of their site, never here. */
    public static String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : Dates.show(LocalDate.ofInstant(instant, ZoneId.of("Europe/Paris")));
    }

    /** Day and time on the mainland, {@code 03/09/2026 14:30}: for what ends at a minute, whoever looks. */
    public static String moment(@Nullable Instant instant) {
        return instant == null
                ? ""
                : dayOf(instant) + " "
                        + DateTimeFormatter.ofPattern("HH:mm")
                                .withZone(ZoneId.of("Europe/Paris"))
                                .format(instant);
    }

    /** {@code 1 h 15}. */
    public static String duration(@Nullable Integer minutes) {
        return minutes == null ? "" : Durations.show(minutes);
    }

    /** {@code 12 345}. */
    public static String number(@Nullable Number number) {
        return number == null ? "" : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** {@code 72 %} of a share between 0 and 1. */
    public static String percent(@Nullable Number share) {
        if (share == null) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(locale());
        percent.setRoundingMode(RoundingMode.HALF_UP);
        double part = share.doubleValue();
        return percent.format(part > NEARLY_ALL && part < 1 ? NEARLY_ALL : part);
    }

    /** {@code 26 – 45 ans}, {@code Moins de 26 ans}, {@code 70 ans et plus}. */
    public static String ages(@Nullable AgeBand band) {
        if (band == null) {
            return "";
        }
        return band.told(Beans.find("phrases", Phrases.class)::of);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
