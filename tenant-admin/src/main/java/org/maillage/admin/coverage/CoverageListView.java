package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.CommuneCoverage;
import org.maillage.coverage.boundary.Coverage;
import org.maillage.coverage.boundary.CoverageReport;
import org.maillage.coverage.boundary.Nearness;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.PriorityZone;

/** The communes of the network from which it is too far to every open site, the most populous first. */
@Named
@RequestScoped
public class CoverageListView {

    /** As many as anybody reads on a page; the file names all. */
    private static final int MOST_LISTED = 100;

    /** As many as are read without a click. */
    private static final int MOST_OPEN = 10;

    @Inject
    private Coverage coverage;

    @Inject
    private CoverageMaps maps;

    @Inject
    private ZoneWords words;

    private @Nullable String within;
    private @Nullable String zone;
    private @Nullable String departement;
    private @Nullable UUID network;
    private @Nullable CoverageReport report;
    private @Nullable CoverageMap map;
    private List<CommuneCoverage> gaps = List.of();

    /** Reads what the address asks for; without that, what is usual. */
    public void open() {
        CoverageReport whole = coverage.read(network, NearnessAddress.read(within));
        CoverageReport read = whole.ofDepartement(departement);
        departement = read.equals(whole) ? null : departement;
        report = read;
        zone = wanted(read);
        gaps = read.in(ZoneAddress.read(zone)).gaps();
        map = maps.of(read, this::page);
    }

    /** The same page, of the communes of a département. */
    private String page(String code) {
        return "/admin/coverage/list?within=" + address(getReport().nearness()) + "&departement=" + code
                + (zone == null ? "" : "&zone=" + zone)
                + (network == null ? "" : "&network=" + network);
    }

    /** The zone of the address, where it is known which communes are of it. */
    private @Nullable String wanted(CoverageReport read) {
        PriorityZone asked = ZoneAddress.read(zone);
        return asked != null && read.priority().zones().contains(asked) ? zone : null;
    }

    /** What an address calls it. */
    public String address(Nearness nearness) {
        return NearnessAddress.of(nearness);
    }

    /** What an address calls it. */
    public String zoneAddress(PriorityZone of) {
        return ZoneAddress.of(of);
    }

    /** Whether the communes of a zone are listed, and no others. */
    public boolean isShown(PriorityZone of) {
        return of == ZoneAddress.read(zone);
    }

    /** The zones of a commune in words, of QPV with their names; empty for none of them. */
    public String zones(Commune commune) {
        return words.of(getReport().priority(), commune.code());
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

    /** How many of the communes that are asked for are gaps. */
    public int getGaps() {
        return gaps.size();
    }

    /** How many of them the page names. */
    public int getListed() {
        return Math.min(MOST_LISTED, gaps.size());
    }

    /** Those that are read at once. */
    public List<CommuneCoverage> getFirst() {
        return gaps.subList(0, Math.min(MOST_OPEN, gaps.size()));
    }

    /** Those that the page names below them. */
    public List<CommuneCoverage> getFurther() {
        return gaps.subList(getFirst().size(), getListed());
    }

    public @Nullable String getWithin() {
        return within;
    }

    public void setWithin(@Nullable String within) {
        this.within = within;
    }

    /** To the communes of which zone the list is limited; {@code null} for none. */
    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    /** To the communes of which département the gaps are limited; {@code null} for none. */
    public @Nullable String getDepartement() {
        return departement;
    }

    public void setDepartement(@Nullable String departement) {
        this.departement = departement;
    }

    /** What that département is called. */
    public String getDepartementName() {
        return departement == null ? "" : maps.name(departement);
    }

    /** The network that is looked into; {@code null} for the own one. */
    public @Nullable UUID getNetwork() {
        return network;
    }

    public void setNetwork(@Nullable UUID network) {
        this.network = network;
    }
}
