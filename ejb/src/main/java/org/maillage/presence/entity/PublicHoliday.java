package org.maillage.presence.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public holidays of the labour law, and those that only some territories keep. Where a permanence falls on one, it does not take place. */
public enum PublicHoliday {
    NEW_YEAR(1, 1),
    GOOD_FRIDAY(-2, HolidayZone.ALSACE_MOSELLE),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    VICTORY(5, 8),
    ASCENSION(39),
    WHIT_MONDAY(50),
    ABOLITION_MAYOTTE(4, 27, HolidayZone.MAYOTTE),
    ABOLITION_MARTINIQUE(5, 22, HolidayZone.MARTINIQUE),
    ABOLITION_GUADELOUPE(5, 27, HolidayZone.GUADELOUPE),
    ABOLITION_SAINT_MARTIN(5, 28, HolidayZone.SAINT_MARTIN),
    ABOLITION_GUYANE(6, 10, HolidayZone.GUYANE),
    NATIONAL_DAY(7, 14),
    ASSUMPTION(8, 15),
    ABOLITION_SAINT_BARTHELEMY(10, 9, HolidayZone.SAINT_BARTHELEMY),
    ALL_SAINTS(11, 1),
    ARMISTICE(11, 11),
    ABOLITION_REUNION(12, 20, HolidayZone.REUNION),
    CHRISTMAS(12, 25),
    SAINT_STEPHEN(12, 26, HolidayZone.ALSACE_MOSELLE);

    private final @Nullable MonthDay date;
    private final int afterEaster;
    private final Set<HolidayZone> zones;

    PublicHoliday(int month, int day, HolidayZone... zones) {
        this.date = MonthDay.of(month, day);
        this.afterEaster = 0;
        this.zones = among(zones);
    }

    PublicHoliday(int afterEaster, HolidayZone... zones) {
        this.date = null;
        this.afterEaster = afterEaster;
        this.zones = among(zones);
    }

    private static Set<HolidayZone> among(HolidayZone... zones) {
        return zones.length == 0 ? EnumSet.allOf(HolidayZone.class) : Set.copyOf(Arrays.asList(zones));
    }

    /** The holiday that a zone keeps on this day; of two on one day, as Ascension on 1 May, the first of the list. */
    public static Optional<PublicHoliday> on(LocalDate day, HolidayZone zone) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.zones.contains(zone)
                        && holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** Its day in a year. */
    public LocalDate in(int year) {
        return date == null ? easter(year).plusDays(afterEaster) : date.atYear(year);
    }

    /** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher; the letters are theirs. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
