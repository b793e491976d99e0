package org.maillage.indicators;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as facts write them: {@code yyyymm}. */
final class Months {

    private Months() {}

    static int of(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static int of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    static LocalDate firstDay(int month) {
        return LocalDate.of(month / 100, month % 100, 1);
    }
}
