package org.maillage.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** Silence is counted in whole months in which a structure belongs to the network, and in no others. */
class MemberReportTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final Tenant STRUCTURE = new Tenant(1, "A structure", "", StructureKind.OTHER);
    private static final Stay LONG = Stay.of(LocalDate.of(2020, 1, 1), null);

    private static MemberReport report(List<Stay> stays, String... reported) {
        TreeSet<YearMonth> months =
                new TreeSet<>(Stream.of(reported).map(YearMonth::parse).toList());
        return MemberReport.of(STRUCTURE, List.of(), stays, months, NOW);
    }

    @Test
    void silenceLastsUntilSomethingIsReported() {
        assertThat(report(List.of(LONG), "2026-10").silent()).isZero();
        assertThat(report(List.of(LONG), "2026-09").silent()).isEqualTo(1);
        assertThat(report(List.of(LONG), "2025-01").silent()).isEqualTo(21);
        assertThat(report(List.of(LONG), "2025-01", "2026-11").silent()).isZero();
    }

    @Test
    void aMonthOfFewDaysIsNotHeldAgainstIt() {
        for (Stay few : List.of(
                Stay.of(LocalDate.of(2026, 10, 30), null),
                Stay.of(LocalDate.of(2026, 10, 18), null),
                Stay.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 14)))) {
            MemberReport member = report(List.of(few));

            assertThat(member.silent()).isZero();
            assertThat(member.lastWholeMonth()).isEqualTo(MonthMark.Mark.NOT_EXPECTED);
        }
        for (List<Stay> half : List.of(
                List.of(Stay.of(LocalDate.of(2026, 10, 17), null)),
                List.of(
                        Stay.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 10, 7)),
                        Stay.of(LocalDate.of(2026, 10, 24), null)))) {
            assertThat(report(half).silent()).isEqualTo(1);
            assertThat(report(half).lastWholeMonth()).isEqualTo(MonthMark.Mark.SILENT);
        }
    }

    @Test
    void whatIsReportedAtOnceIsTheLastReport() {
        MemberReport member = report(List.of(Stay.of(LocalDate.of(2026, 10, 30), null)), "2026-10");

        assertThat(member.last()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(member.lastWholeMonth()).isEqualTo(MonthMark.Mark.NOT_EXPECTED);
    }

    @Test
    void whoeverNeverReportedIsSilentSinceItBelongs() {
        MemberReport never = report(List.of(Stay.of(LocalDate.of(2026, 8, 20), null)));

        assertThat(never.last()).isNull();
        assertThat(never.silent()).isEqualTo(2);
        assertThat(report(List.of(Stay.of(NOW.atDay(2), null))).silent()).isZero();
    }

    @Test
    void whatWasReportedElsewhereIsNotTold() {
        Stay first = Stay.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        Stay second = Stay.of(LocalDate.of(2026, 8, 15), null);

        MemberReport member = report(List.of(first, second), "2026-02", "2026-05", "2026-12");

        assertThat(member.last()).isEqualTo(YearMonth.of(2026, 2));
        // March, August, September and October.
        assertThat(member.silent()).isEqualTo(4);
        assertThat(member.since()).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(member.until()).isNull();
        assertThat(member.months())
                .extracting(MonthMark::mark)
                .containsExactly(
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.SILENT,
                        MonthMark.Mark.REPORTED,
                        MonthMark.Mark.SILENT,
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.NOT_EXPECTED,
                        MonthMark.Mark.SILENT,
                        MonthMark.Mark.SILENT,
                        MonthMark.Mark.SILENT);
    }

    @Test
    void completenessIsAboutThoseThatBelongedInTheMonth() {
        MemberReport left = report(List.of(Stay.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 10, 15))), "2026-10");
        MemberReport came = report(List.of(Stay.of(NOW.atDay(1), null)), "2026-11");

        Completeness completeness = new Completeness(
                NOW.minusMonths(1), List.of(report(List.of(LONG)), left, came, report(List.of(LONG), "2026-10")));

        assertThat(completeness.reported()).isEqualTo(2);
        assertThat(completeness.expected()).isEqualTo(3);
        assertThat(completeness.missing()).isEqualTo(1);
    }
}
