package org.maillage.targets.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.Network;
import org.maillage.targets.entity.Target;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

/** How far a target is, and which ones make sense. */
class ReachTest {

    private static Target target(String first, String last, int amount) {
        Target target = new Target();
        target.setFirstMonth(YearMonth.parse(first));
        target.setLastMonth(YearMonth.parse(last));
        target.setAmount(amount);
        return target;
    }

    @Test
    void tellsNoShareOfWhatIsHidden() {
        Target year = target("2026-01", "2026-12", 200);

        assertThat(new Reach(year, null).share()).isNull();
        assertThat(new Reach(year, 0).share()).isZero();
        assertThat(new Reach(year, 300).share()).isEqualTo(1.5);
    }

    @Test
    void timeIsAimedAtInHours() {
        Target time = target("2026-01", "2026-12", 100);
        time.setIndicator(Dashboard.MINUTES);

        assertThat(Reach.of(time, 3_059).reached()).isEqualTo(50);
        assertThat(Reach.of(time, null).reached()).isNull();
    }

    @Test
    void timePassesDayByDay() {
        Reach year = new Reach(target("2026-01", "2026-12", 200), 0);

        assertThat(year.elapsed(LocalDate.of(2025, 6, 1))).isZero();
        assertThat(year.elapsed(LocalDate.of(2026, 7, 2))).isCloseTo(0.5, within(0.01));
        assertThat(year.elapsed(LocalDate.of(2026, 12, 31))).isLessThan(1);
        assertThat(year.elapsed(LocalDate.of(2027, 1, 1))).isEqualTo(1);
        assertThat(year.isOver(YearMonth.of(2026, 12))).isFalse();
        assertThat(year.isOver(YearMonth.of(2027, 1))).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> target("2026-05", "2026-04", 1).check(List.of()))
                .hasMessage("federation.figures.periodEndsBeforeItBegins");
        assertThatThrownBy(() -> target("2026-01", "2036-01", 1).check(List.of()))
                .hasMessage("federation.figures.periodTooLong");
        target("2026-01", "2035-12", 1).check(List.of());
        Target structures = target("2026-01", "2026-12", 1);
        structures.setIndicator(Dashboard.STRUCTURES);
        structures.check(List.of());
        structures.meanFor(null, new Tenant(1, "A structure", "", StructureKind.OTHER));
        assertThatThrownBy(() -> structures.check(List.of())).hasMessage("targets.indicator.invalid");
        Target estimated = target("2026-01", "2026-12", 1);
        estimated.setIndicator(Dashboard.DISTINCT);
        assertThatThrownBy(() -> estimated.check(List.of())).hasMessage("targets.indicator.invalid");
    }

    @Test
    void twinsAreAboutTheSame() {
        Target year = target("2026-01", "2026-12", 200);
        Target other = target("2026-01", "2026-12", 300);

        assertThat(year.isTwinOf(year)).isFalse();
        assertThat(year.isTwinOf(other)).isTrue();
        other.meanFor(new Network(), null);
        assertThat(year.isTwinOf(other)).isFalse();
    }
}
