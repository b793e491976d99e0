package org.maillage.admin.federation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Figure;

/** Months as facts name them: {@code 201809}. */
final class Months {

    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("uuuuMM");

    private Months() {}

    static YearMonth parse(String value) {
        return YearMonth.parse(value, PUBLISHED);
    }

    /** From the first to the last month of a series; empty when nothing was published. */
    static Optional<Period> span(Breakdown series) {
        List<YearMonth> months = series.figures().stream()
                .map(Figure::value)
                .map(Months::parse)
                .sorted()
                .toList();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period("everything", months.get(0), months.get(months.size() - 1)));
    }
}
