package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * they are too many for a page, those who live in the gaps are drawn by département.
 */
@RequestScoped
public class CoverageMaps {

    /** The communes of a département, or of a small région: more make a page that is slow to open. */
    private static final int MOST_DRAWN = 1_000;

    @Inject
    private Communes communes;

    @Inject
    private Outlines outlines;

    /** The map of a report. */
    CoverageMap of(CoverageReport report) {
        boolean near = report.isMeasured() && report.communes().size() <= MOST_DRAWN;
        return near ? ofCommunes(report) : ofDepartements(report);
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

    private CoverageMap ofDepartements(CoverageReport report) {
        Map<String, Long> concerned = new TreeMap<>();
        report.communes()
                .forEach(one -> concerned.merge(
                        one.commune().departement(),
                        one.isGap(report.nearness()) ? one.commune().population() : 0L,
                        Math::addExact));
        List<String> codes = List.copyOf(concerned.keySet());
        List<Area> areas = codes.stream()
                .map(code -> new Area(code, name(code), concerned.get(code), null))
                .sorted(Comparator.comparing(Area::amount).reversed())
                .toList();
        // A single one would be a map of one colour.
        return new CoverageMap(
                TerritoryLevel.DEPARTEMENT,
                AreaMap.of(areas, areas.size() > 1 ? outlines.of(TerritoryLevel.DEPARTEMENT, codes) : List.of()));
    }

    private String name(String departement) {
        return communes.findDepartement(departement).map(Departement::name).orElse(departement);
    }
}
