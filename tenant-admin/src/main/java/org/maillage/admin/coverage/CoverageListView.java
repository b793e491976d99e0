package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;

/** The communes of the network from which it is too far to every open site, the most populous first. */
@Named
@RequestScoped
public class CoverageListView {

    /** As many as anybody reads on a page; the file names all. */
    private static final int MOST_LISTED = 100;

    @Inject
    private Coverage coverage;

    @Inject
    private CoverageMaps maps;

    private @Nullable String within;
    private @Nullable CoverageReport report;
    private @Nullable CoverageMap map;
    private List<CommuneCoverage> gaps = List.of();

    /** Reads what the address asks for; without that, what is usual. */
    public void open() {
        CoverageReport read = coverage.read(NearnessAddress.read(within));
        report = read;
        gaps = read.gaps();
        map = maps.of(read);
    }

    /** What an address calls it. */
    public String address(Nearness nearness) {
        return NearnessAddress.of(nearness);
    }

    /** How near a site can be asked for: distances where they can be told. */
    public List<Nearness> getChoices() {
        return Arrays.stream(Nearness.values())
                .filter(one -> !one.isMeasured() || getReport().isMeasured())
                .toList();
    }

    public CoverageReport getReport() {
        return Objects.requireNonNull(report);
    }

    public CoverageMap getMap() {
        return Objects.requireNonNull(map);
    }

    /** How many communes are gaps. */
    public int getGaps() {
        return gaps.size();
    }

    /** Those that the page names. */
    public List<CommuneCoverage> getListed() {
        return gaps.subList(0, Math.min(MOST_LISTED, gaps.size()));
    }

    public @Nullable String getWithin() {
        return within;
    }

    public void setWithin(@Nullable String within) {
        this.within = within;
    }
}
