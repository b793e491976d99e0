package org.maillage.admin.federation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Months as facts name them: {@code 201809}. */
final class Months {

    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("uuuuMM");

    private Months() {}

    static YearMonth parse(String value) {
        return YearMonth.parse(value, PUBLISHED);
    }
}
