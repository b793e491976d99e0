package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Median;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.PeerMedian;

/**
 * The medians of a network in a year, of groups that share no structure: each kind that has one of its own, and all others together. Were that of
 * all told beside that of a kind, both would bound the same totals.
 *
 * <p>Compared are structures that can be, are in no other network, where they may be known from, and had accompaniments. Those who are named are not,
 * unless all of a group are: beside totals that are known, a median would bound the others.
 *
 * @param totals of all structures that are directly in the network
 * @param named whose totals are told under their names
 */
record PeerMedians(int threshold, Map<NetworkMember, Integer> totals, Set<NetworkMember> named) {

    /**
     * Structures that are compared with each other.
     *
     * @param known whether all of them are named
     */
    record Group(PeerMedian told, Set<NetworkMember> members, boolean known) {}

    /**
     * The groups whose medians are told, kinds first: all or none, by the sum of all who are not named, which is known. Were each decided by its own
     * sum, that it is told would tell how large that one is at least, and so how little others have.
     */
    List<Group> told() {
        List<Group> groups = groups();
        return groups.stream()
                .filter(group -> spare(groups, group.known()) >= threshold)
                .toList();
    }

    private List<Group> groups() {
        Map<String, List<NetworkMember>> kinds = active().filter(NetworkMember::comparable)
                .collect(Collectors.groupingBy(NetworkMember::kind, TreeMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        List<NetworkMember> others = new ArrayList<>();
        kinds.forEach((kind, members) -> {
            if (!add(groups, PeerMedian.Peers.KIND, kind, members)) {
                others.addAll(members);
            }
        });
        add(groups, groups.isEmpty() ? PeerMedian.Peers.ALL : PeerMedian.Peers.OTHERS, null, others);
        return groups;
    }

    private boolean add(
            List<Group> groups, PeerMedian.Peers peers, @Nullable String kind, List<NetworkMember> members) {
        Set<NetworkMember> compared = new HashSet<>(members);
        boolean known = named.containsAll(members);
        if (!known) {
            compared.removeAll(named);
        }
        return Median.of(amounts(compared), threshold)
                .map(median -> groups.add(new Group(new PeerMedian(peers, kind, median), compared, known)))
                .orElse(false);
    }

    /** How much is left beyond the least that medians and numbers tell: of the totals of all who are not named, or of those groups who are. */
    private int spare(List<Group> groups, boolean known) {
        Set<NetworkMember> beside = known
                ? new HashSet<>()
                : active().filter(member -> !named.contains(member)).collect(Collectors.toSet());
        int spare = 0;
        for (Group group : groups) {
            if (group.known() == known) {
                spare += Median.spare(amounts(group.members()));
                beside.removeAll(group.members());
            }
        }
        return spare + amounts(beside).stream().mapToInt(amount -> amount - 1).sum();
    }

    /** Those who have something, and are in this network only. */
    private Stream<NetworkMember> active() {
        return totals.keySet().stream().filter(member -> member.alone() && totals.getOrDefault(member, 0) > 0);
    }

    private List<Integer> amounts(Set<NetworkMember> members) {
        return members.stream().map(totals::get).toList();
    }
}
