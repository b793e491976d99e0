package org.maillage.federation.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.PeerMedian;

/** The yearly totals of the structures that are directly in a network, and what of them may be told. */
public final class StructureYear {

    private final int threshold;
    private final Map<NetworkMember, Integer> totals;
    private final Set<NetworkMember> named;
    private final List<PeerMedian> medians;

    StructureYear(int threshold, Map<NetworkMember, Integer> totals) {
        this(threshold, totals, new NameRule(threshold, true).told(totals), true);
    }

    private StructureYear(
            int threshold, Map<NetworkMember, Integer> totals, Set<NetworkMember> named, boolean withMedians) {
        this.threshold = threshold;
        this.totals = Map.copyOf(totals);
        this.named = named;
        this.medians = withMedians
                ? new PeerMedians(threshold, this.totals, named)
                        .told().stream().map(PeerMedians.Group::told).toList()
                : List.of();
    }

    /**
     * The same as it is told to those who look into the network from a larger one. Medians are for the people of the network and its
     * structures: beside other names they would be others.
     */
    public StructureYear fromAbove() {
        return new StructureYear(threshold, totals, new NameRule(threshold, true).toldAbove(totals), false);
    }

    /** Those whose totals are told under their names. */
    public Set<NetworkMember> named() {
        return named;
    }

    /** The total of a structure, for the structure itself or when it is {@link #named}. */
    public int of(NetworkMember member) {
        return totals.getOrDefault(member, 0);
    }

    /** How many structures are not named. */
    public int nameless() {
        return totals.size() - named.size();
    }

    /** The sum of those that are not named. Empty when one of them is in another network too: that may be a part of this one. */
    public Optional<Integer> namelessTotal() {
        boolean elsewhere = totals.keySet().stream().anyMatch(member -> !named.contains(member) && !member.alone());
        return elsewhere
                ? Optional.empty()
                : Optional.of(totals.entrySet().stream()
                        .filter(total -> !named.contains(total.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum());
    }

    /** The medians that may be told, of groups that share no structure: kinds first. */
    public List<PeerMedian> medians() {
        return medians;
    }

    /** The median of those with whom a structure is compared; empty when they are too few, or when it would tell of one of them. */
    public Optional<PeerMedian> median(NetworkMember member) {
        return ofPeers(member.kind()).or(() -> ofPeers(null));
    }

    private Optional<PeerMedian> ofPeers(@Nullable String kind) {
        return medians.stream()
                .filter(median -> Objects.equals(median.kind(), kind))
                .findFirst();
    }
}
