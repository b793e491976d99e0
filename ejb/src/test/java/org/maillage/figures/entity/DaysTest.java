package org.maillage.figures.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maillage.platform.errors.BusinessException;

class DaysTest {

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void wholeMonthsComeAfterAsManyWholeMonths() {
        assertThat(days("2026-03-01", "2026-05-31").before()).isEqualTo(days("2025-12-01", "2026-02-28"));
        assertThat(days("2026-01-01", "2026-12-31").before()).isEqualTo(days("2025-01-01", "2025-12-31"));
    }

    @Test
    void otherDaysComeAfterAsManyDays() {
        assertThat(days("2026-03-03", "2026-03-09").before()).isEqualTo(days("2026-02-24", "2026-03-02"));
    }

    @Test
    void theEndOfFebruaryStaysTheEndOfFebruary() {
        assertThat(days("2025-02-01", "2025-02-28").yearBefore()).isEqualTo(days("2024-02-01", "2024-02-29"));
        assertThat(days("2024-02-29", "2024-02-29").yearBefore()).isEqualTo(days("2023-02-28", "2023-02-28"));
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        assertThatThrownBy(() -> days("2026-03-02", "2026-03-01")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> days("2006-03-02", "2026-03-01")).isInstanceOf(BusinessException.class);
    }
}
