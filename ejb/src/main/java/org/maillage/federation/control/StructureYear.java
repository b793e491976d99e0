package org.maillage.federation.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;

/** The yearly totals of the structures that are directly in a network, and what of them may be told. */
public final class StructureYear {

    private final int threshold;
    private final Map<NetworkMember, Integer> totals;
    private final Set<NetworkMember> named;

    StructureYear(int threshold, Map<NetworkMember, Integer> totals) {
        this.threshold = threshold;
        this.totals = Map.copyOf(totals);
        this.named = new NameRule(threshold, true).told(totals);
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

    /**
     * The median of structures that can be compared, had accompaniments and are not named, where not all of these are: beside totals that are
     * known it would bound the others. That of a structure in another network as well may be known from there.
     *
     * @return empty when they are too few, or when it would tell of one of them
     */
    public Optional<Median> median(Predicate<NetworkMember> among) {
        Map<NetworkMember, Integer> compared = new HashMap<>(totals);
        compared.entrySet().removeIf(total -> total.getValue() == 0 || !isCompared(total.getKey()));
        compared.keySet().removeIf(among.negate());
        if (!named.containsAll(compared.keySet())) {
            compared.keySet().removeAll(named);
        }
        return Median.of(compared.values(), threshold);
    }

    private static boolean isCompared(NetworkMember member) {
        return member.comparable() && member.alone();
    }
}
