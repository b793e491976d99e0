package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.Outlines;
import org.maillage.directory.entity.Departement;
import org.maillage.directory.entity.TerritoryLevel;
import org.maillage.ui.maps.Area;
import org.maillage.ui.maps.AreaMap;

/**
 * Draws the communes of a territory by their distance to the nearest site, once their outlines or centres were taken over. Until then, and where
 * they are too many for a page, it is drawn by département which part of the inhabitants lives in the gaps; of each, its communes can be opened.
 */
@RequestScoped
public class CoverageMaps {

    /** The communes of a département, or of a small région: more make a page that is slow to open. */
    private static final int MOST_DRAWN = 1_000;

    @Inject
    private Communes communes;

    @Inject
    private Outlines outlines;

    /**
     * The map of a report.
     *
     * @param pages the page of the communes of a département by its code
     */
    CoverageMap of(CoverageReport report, UnaryOperator<String> pages) {
        boolean near = report.isMeasured() && report.communes().size() <= MOST_DRAWN;
        return near ? ofCommunes(report) : ofDepartements(report, pages);
    }

    private CoverageMap ofCommunes(CoverageReport report) {
        List<Area> areas = report.communes().stream()
                .flatMap(one -> distance(one).stream()
                        .map(kilometres ->
                                new Area(one.commune().code(), one.commune().name(), kilometres, null)))
                .sorted(Comparator.comparing(Area::amount).reversed())
                .toList();
        List<String> codes = areas.stream().map(Area::code).toList();
        return new CoverageMap(TerritoryLevel.COMMUNE, AreaMap.of(areas, outlines.of(TerritoryLevel.COMMUNE, codes)));
    }

    /** In whole kilometres, one at least; none where a site is in the commune. Empty where it cannot be told. */
    private static Optional<Long> distance(CommuneCoverage one) {
        return one.sites() > 0
                ? Optional.of(0L)
                : Optional.ofNullable(one.kilometres()).map(kilometres -> Math.max(1, Math.round(kilometres)));
    }

    private CoverageMap ofDepartements(CoverageReport report, UnaryOperator<String> pages) {
        List<Area> areas = new DepartementGaps(this::name, pages).of(report);
        List<String> codes = areas.stream().map(Area::code).toList();
        return new CoverageMap(
                TerritoryLevel.DEPARTEMENT, AreaMap.of(areas, outlines.of(TerritoryLevel.DEPARTEMENT, codes)));
    }

    /** The name of a département; its code, where it has none. */
    String name(String departement) {
        return communes.findDepartement(departement).map(Departement::name).orElse(departement);
    }
}
