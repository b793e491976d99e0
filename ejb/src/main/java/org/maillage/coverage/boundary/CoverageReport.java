package org.maillage.coverage.boundary;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.entity.Network;

/**
 * Where in the territory of a network no open site is near, today.
 *
 * @param nearness how near one is wanted
 * @param communes of the territory, the most populous first
 * @param unplaced how many open sites stand nowhere: without coordinates, in a commune whose centre is not known
 * @param priority which communes are of priority zones
 */
public record CoverageReport(
        Network network, Nearness nearness, List<CommuneCoverage> communes, int unplaced, PriorityCommunes priority)
        implements Serializable {

    public CoverageReport {
        communes = List.copyOf(communes);
    }

    /**
     * A report on what is wanted.
     *
     * @param wanted {@code null} for what is usual: a distance, where it can be told of most communes. Where it can be told of none, a site is
     *     wanted in the commune itself
     */
    static CoverageReport of(
            Network network,
            @Nullable Nearness wanted,
            List<CommuneCoverage> communes,
            int unplaced,
            PriorityCommunes priority) {
        long centred = communes.stream().filter(CommuneCoverage::centred).count();
        Nearness usual = 2 * centred > communes.size() ? Nearness.TEN : Nearness.COMMUNE;
        Nearness wished = Objects.requireNonNullElse(wanted, usual);
        return new CoverageReport(
                network, wished.isMeasured() && centred == 0 ? Nearness.COMMUNE : wished, communes, unplaced, priority);
    }

    /** The same of those communes only that are of a zone; {@code null} for all. Where it is not known what is of it, of all as well. */
    public CoverageReport in(@Nullable PriorityZone zone) {
        return zone == null || !priority.zones().contains(zone)
                ? this
                : only(communes.stream()
                        .filter(one -> priority.holds(zone, one.commune().code()))
                        .toList());
    }

    /** The same of some of the communes. */
    public CoverageReport only(List<CommuneCoverage> some) {
        return new CoverageReport(network, nearness, some, unplaced, priority);
    }

    /** The same of the communes of a département only; of all, where none of them is of it, or where it is {@code null}. */
    public CoverageReport ofDepartement(@Nullable String code) {
        List<CommuneCoverage> part = communes.stream()
                .filter(one -> one.commune().departement().equals(code))
                .toList();
        return part.isEmpty() ? this : of(network, nearness, part, unplaced, priority);
    }

    /** How many communes have an open site. */
    public long served() {
        return communes.stream().filter(one -> one.sites() > 0).count();
    }

    /** Whether distances can be told at all: the centres of communes come from a file of the platform. */
    public boolean isMeasured() {
        return communes.stream().anyMatch(CommuneCoverage::centred);
    }

    /** The communes from which it is too far to every open site, the most populous first. */
    public List<CommuneCoverage> gaps() {
        return communes.stream().filter(one -> one.isGap(nearness)).toList();
    }

    /** How many communes cannot be judged, because nobody knows where they are. */
    public long unjudged() {
        return communes.stream().filter(one -> !one.isJudged(nearness)).count();
    }

    /** How many people live in these communes. */
    public long inhabitants() {
        return sum(communes);
    }

    /** How many people live in the gaps. */
    public long concerned() {
        return sum(gaps());
    }

    /** Which part of the inhabitants lives in the gaps; {@code null} where nobody lives. */
    public @Nullable Double share() {
        return inhabitants() == 0 ? null : (double) concerned() / inhabitants();
    }

    private static long sum(Collection<CommuneCoverage> communes) {
        return communes.stream().mapToLong(one -> one.commune().population()).sum();
    }
}
