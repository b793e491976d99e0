package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.OpenSite;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Epci;
import org.maillage.platform.texts.Csv;
import org.maillage.ui.language.Phrases;

/** Writes the gaps as a table, all of them. */
@RequestScoped
class CoverageFile {

    private static final double TENTH = 10;

    @Inject
    private Phrases phrases;

    @Inject
    private ZoneWords zones;

    /** The text of the file. */
    String write(CoverageReport report) {
        return Stream.concat(
                        Stream.of(Csv.line(header())),
                        report.gaps().stream().map(gap -> Csv.line(line(gap, report.priority()))))
                .collect(Collectors.joining("", Csv.MARK, ""));
    }

    private List<String> header() {
        return Stream.of(
                        "coverage.code",
                        "coverage.commune",
                        "coverage.epci",
                        "coverage.inhabitants",
                        "coverage.sitesOfEpci",
                        "coverage.nearest",
                        "coverage.nearest.commune",
                        "coverage.nearest.structure",
                        "coverage.kilometres",
                        "federation.zone.of")
                .map(key -> phrases.of(key))
                .toList();
    }

    private List<@Nullable Object> line(CommuneCoverage gap, PriorityCommunes priority) {
        Epci epci = gap.epci();
        OpenSite nearest = gap.nearest();
        Double kilometres = gap.kilometres();
        return Arrays.asList(
                gap.commune().code(),
                gap.commune().name(),
                epci == null ? "" : epci.name(),
                gap.commune().population(),
                gap.sitesOfEpci(),
                nearest == null ? "" : nearest.name(),
                nearest == null ? "" : nearest.communeName(),
                nearest == null ? "" : nearest.structure().getName(),
                kilometres == null ? "" : Math.round(kilometres * TENTH) / TENTH,
                zones.of(priority, gap.commune().code()));
    }
}
