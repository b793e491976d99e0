package org.maillage.coverage.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;
import org.maillage.coverage.boundary.OpenSite;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Epci;
import org.maillage.directory.entity.Point;
import org.maillage.federation.entity.Network;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;

class SurroundingsTest {

    private static final Point ARLES = new Point(4.63, 43.68);
    private static final Point TARASCON = new Point(4.66, 43.81);
    private static final Point ORGON = new Point(5.04, 43.79);
    private static final Point SALIN_DE_GIRAUD = new Point(4.73, 43.41);

    private final List<Commune> territory = List.of(
            commune("13067", "Orgon", "B", 3_000),
            commune("13108", "Tarascon", "A", 15_000),
            commune("13004", "Arles", "A", 50_000),
            commune("13001", "Nowhere", null, 9));
    private final Map<String, Point> centres = Map.of("13067", ORGON, "13108", TARASCON, "13004", ARLES);

    private static Commune commune(String code, String name, @Nullable String epci, int population) {
        return new Commune(code, name, List.of("13000"), "13", epci, population);
    }

    private static OpenSite site(String name, String commune, @Nullable Point place) {
        return new OpenSite(
                new Tenant(1, "A structure", "", StructureKind.OTHER), name, commune, "", place, null, LocalDate.EPOCH);
    }

    private CoverageReport report(Nearness wanted, Map<String, Point> known, OpenSite... sites) {
        Surroundings around = new Surroundings(
                List.of(sites),
                known,
                code -> territory.stream()
                        .filter(commune -> commune.code().equals(code))
                        .findFirst());
        return new CoverageReport(
                new Network(),
                wanted,
                around.of(territory, siren -> Optional.of(new Epci(siren, "EPCI " + siren, "13"))),
                around.unplaced(),
                PriorityCommunes.UNKNOWN);
    }

    private static List<String> names(CoverageReport report) {
        return report.gaps().stream().map(gap -> gap.commune().name()).toList();
    }

    @Test
    void listsWhoIsFarTheMostPopulousFirst() {
        OpenSite arles = site("A site", "13004", null);

        CoverageReport ten = report(Nearness.TEN, centres, arles);

        assertThat(names(ten)).containsExactly("Tarascon", "Orgon");
        assertThat(ten.concerned()).isEqualTo(18_000);
        assertThat(ten.inhabitants()).isEqualTo(68_009);
        assertThat(ten.share()).isCloseTo(0.265, within(0.001));
        assertThat(ten.gaps().get(0).nearest()).isEqualTo(arles);
        assertThat(ten.gaps().get(0).kilometres()).isCloseTo(14.7, within(0.2));
        assertThat(names(report(Nearness.FIFTEEN, centres, arles))).containsExactly("Orgon");
    }

    @Test
    void aSiteWithCoordinatesStandsWhereItIs() {
        CoverageReport report = report(Nearness.TEN, centres, site("A site", "13004", ORGON));

        assertThat(names(report)).containsExactly("Tarascon");
        assertThat(report.communes().get(0).kilometres()).isCloseTo(35, within(1.5));
    }

    /** Arles is the largest commune: its sites may be far from its centre, and are in it nevertheless. */
    @Test
    void aCommuneWithASiteIsNoGapHoweverLargeItIs() {
        assertThat(names(report(Nearness.FIVE, centres, site("A site", "13004", SALIN_DE_GIRAUD))))
                .doesNotContain("Arles");
    }

    @Test
    void aCommuneWithoutACentreIsNotJudgedByDistance() {
        CoverageReport report = report(Nearness.TWENTY, centres, site("A site", "13004", null));

        assertThat(names(report)).containsExactly("Orgon");
        assertThat(report.unjudged()).isEqualTo(1);
        assertThat(report(Nearness.COMMUNE, centres).unjudged()).isZero();
    }

    @Test
    void withoutAnySiteEverybodyIsFar() {
        assertThat(names(report(Nearness.TWENTY, centres))).containsExactly("Arles", "Tarascon", "Orgon");
        assertThat(report(Nearness.TWENTY, centres).gaps())
                .allSatisfy(gap -> assertThat(gap.kilometres()).isNull());
    }

    @Test
    void withoutCentresCommunesAndTheirEpciTell() {
        OpenSite arles = site("A site", "13004", null);

        CoverageReport commune = report(Nearness.COMMUNE, Map.of(), arles);

        assertThat(commune.isMeasured()).isFalse();
        assertThat(commune.unplaced()).isEqualTo(1);
        assertThat(names(commune)).containsExactly("Tarascon", "Orgon", "Nowhere");
        assertThat(commune.gaps()).extracting(CommuneCoverage::sitesOfEpci).containsExactly(1, 0, 0);
        assertThat(names(report(Nearness.EPCI, Map.of(), arles))).containsExactly("Orgon", "Nowhere");
    }

    @Test
    void aSiteOutsideOfTheTerritoryIsNearTheLessPopulousToo() {
        assertThat(names(report(Nearness.TEN, centres, site("Elsewhere", "30000", TARASCON))))
                .containsExactly("Arles", "Orgon");
    }

    @Test
    void withoutATerritoryThereIsNoShare() {
        assertThat(new CoverageReport(new Network(), Nearness.TEN, List.of(), 0, PriorityCommunes.UNKNOWN).share())
                .isNull();
    }
}
