package org.maillage.admin.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.ui.maps.Area;

/** Which part of the inhabitants of each département lives in the gaps, each with a way to its own communes. */
final class DepartementGaps {

    private static final Comparator<Area> LARGEST_FIRST =
            Comparator.comparing(Area::amount, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final int WHOLE = 100;

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> pages;

    /**
     * @param names the name of a département by its code
     * @param pages the page of the communes of a département by its code
     */
    DepartementGaps(UnaryOperator<String> names, UnaryOperator<String> pages) {
        this.names = names;
        this.pages = pages;
    }

    /** In percent, the largest first; none where the territory is of one département: that would be a map of one colour. */
    List<Area> of(CoverageReport report) {
        Map<String, List<CommuneCoverage>> departements = report.communes().stream()
                .collect(Collectors.groupingBy(
                        one -> one.commune().departement(), TreeMap::new, Collectors.toUnmodifiableList()));
        return departements.size() < 2
                ? List.of()
                : departements.entrySet().stream()
                        .map(one -> area(one.getKey(), report.only(one.getValue())))
                        .sorted(LARGEST_FIRST)
                        .toList();
    }

    private Area area(String code, CoverageReport part) {
        Long percent = percent(part);
        String name = names.apply(code);
        return percent == null ? Area.untold(code, name) : new Area(code, name, percent, pages.apply(code));
    }

    /** Neither nobody where there is somebody, nor everybody where there is not; {@code null} where it cannot be told of any commune. */
    private static @Nullable Long percent(CoverageReport part) {
        Double share = part.share();
        if (share == null || part.unjudged() == part.communes().size()) {
            return null;
        }
        if (share == 0 || share == 1) {
            return Math.round(share * WHOLE);
        }
        return Math.max(1, Math.min(WHOLE - 1, Math.round(share * WHOLE)));
    }
}
