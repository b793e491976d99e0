package org.maillage.federation.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.boundary.NetworkMember;

/**
 * Which totals of single structures a network may read under their names, where their sum is told anyway: none that is small, and so few that
 * nothing of the others can be computed.
 *
 * <p>What is told is subtracted from the sum. What is left must be of two structures at least, and so much that it can be shared among them
 * in as many ways as the threshold asks, though each is known to have something. Structures that are in another network as well do not
 * count for that: their totals may be known from there.
 *
 * @param threshold from how many on a total may be told
 * @param complement whether further totals are kept back with those that may not be told
 */
record NameRule(int threshold, boolean complement) {

    /**
     * What the people of the network may read.
     *
     * @param totals of all structures that are directly in the network, by structure
     */
    Set<NetworkMember> told(Map<NetworkMember, Integer> totals) {
        return enoughLeft(
                totals,
                totals.entrySet().stream()
                        .filter(total ->
                                total.getKey().named() && total.getKey().alone())
                        .filter(total -> !Rule.isSmall(total.getValue(), threshold))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /**
     * What those may read who look into the network from a larger one: of what its own people read, so that both together know no more than
     * these, and so few that nothing follows of those who let only the network read.
     *
     * @param totals of all structures that are directly in the network, by structure
     */
    Set<NetworkMember> toldAbove(Map<NetworkMember, Integer> totals) {
        return enoughLeft(
                totals, told(totals).stream().filter(NetworkMember::namedAbove).collect(Collectors.toSet()));
    }

    /** Keeps the smallest back until what is left can be shared in enough ways. */
    private Set<NetworkMember> enoughLeft(Map<NetworkMember, Integer> totals, Set<NetworkMember> told) {
        while (complement && !keeps(totals, told)) {
            NetworkMember next = with(totals, told.stream())
                    .min(Comparator.<NetworkMember>comparingInt(totals::get).thenComparing(NetworkMember::number))
                    .orElse(null);
            if (next == null) {
                // That some have nothing would tell the others.
                return Set.of();
            }
            told.remove(next);
        }
        return told;
    }

    private boolean keeps(Map<NetworkMember, Integer> totals, Set<NetworkMember> told) {
        List<NetworkMember> untold = with(totals, totals.keySet().stream().filter(member -> !told.contains(member)))
                .toList();
        List<Integer> uncertain =
                untold.stream().filter(NetworkMember::alone).map(totals::get).toList();
        int sum = uncertain.stream().mapToInt(Integer::intValue).sum();
        int others = uncertain.size() - 1;
        return untold.isEmpty() || (others > 0 && sum >= threshold + others);
    }

    private static Stream<NetworkMember> with(Map<NetworkMember, Integer> totals, Stream<NetworkMember> members) {
        return members.filter(member -> totals.getOrDefault(member, 0) > 0);
    }
}
