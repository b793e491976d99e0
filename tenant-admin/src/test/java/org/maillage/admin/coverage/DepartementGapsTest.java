package org.maillage.admin.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.entity.Network;
import org.maillage.ui.maps.Area;

/** Of each département it is told which part of its inhabitants lives far from a site, as its own page tells it. */
class DepartementGapsTest {

    private final DepartementGaps gaps = new DepartementGaps(code -> "Name of " + code, code -> "page of " + code);

    private static CommuneCoverage commune(String code, int population, int sites, boolean centred, double kilometres) {
        Commune commune = new Commune(code, code, List.of(code), code.substring(0, 2), null, population);
        return new CommuneCoverage(commune, null, sites, 0, centred, null, kilometres);
    }

    private static CommuneCoverage near(String code, int population) {
        return commune(code, population, 0, true, 3);
    }

    private static CommuneCoverage far(String code, int population) {
        return commune(code, population, 0, true, 30);
    }

    private static CoverageReport report(CommuneCoverage... communes) {
        return new CoverageReport(new Network(), Nearness.TEN, List.of(communes), 0, PriorityCommunes.UNKNOWN);
    }

    @Test
    void theLargestPartComesFirstWithAWayToItsCommunes() {
        assertThat(gaps.of(report(near("13004", 300), far("13108", 100), far("84003", 50), near("04001", 10))))
                .extracting(Area::label, Area::amount, Area::link)
                .containsExactly(
                        tuple("Name of 84", 100.0, "page of 84"),
                        tuple("Name of 13", 25.0, "page of 13"),
                        tuple("Name of 04", 0.0, "page of 04"));
    }

    @Test
    void somebodyIsNotNobodyAndNearlyAllAreNotAll() {
        assertThat(gaps.of(report(near("13004", 9999), far("13108", 1), far("84003", 9999), near("84007", 1))))
                .extracting(Area::amount)
                .containsExactly(99.0, 1.0);
    }

    @Test
    void nothingIsSaidWhereNoDistanceCanBeTold() {
        assertThat(gaps.of(report(far("13004", 10), commune("84003", 10, 0, false, 0), near("04001", 0))))
                .extracting(Area::label, Area::amount, Area::isUntold)
                .containsExactly(
                        tuple("Name of 13", 100.0, false),
                        tuple("Name of 04", null, true),
                        tuple("Name of 84", null, true));
    }

    @Test
    void oneDepartementIsNoMap() {
        assertThat(gaps.of(report(far("13004", 10), near("13108", 10)))).isEmpty();
    }

    @Test
    void theCommunesOfADepartementAreReadAlone() {
        CoverageReport whole = report(near("13004", 300), far("13108", 100), commune("84003", 10, 0, false, 0));

        assertThat(whole.ofDepartement("13").share()).isEqualTo(0.25);
        assertThat(whole.ofDepartement("13").nearness()).isEqualTo(Nearness.TEN);
        assertThat(whole.ofDepartement("84").nearness()).isEqualTo(Nearness.COMMUNE);
        assertThat(whole.ofDepartement("75")).isEqualTo(whole);
        assertThat(whole.ofDepartement(null)).isEqualTo(whole);
    }
}
