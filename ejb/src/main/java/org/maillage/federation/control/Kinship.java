package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTree;

/**
 * Where the networks of a family stand in a calendar year, and the crossings of that year, so that nothing is in two areas.
 *
 * <p>A link that holds on a day of the year makes a place for the whole year. What is done on days on which it does not hold, or by structures
 * in two networks, is a crossing: it stands in the smallest network that has all of it with all to which that one belongs, or in none. The
 * area of a network is what it holds beside the networks and the crossings that belong to it and stand elsewhere.
 */
final class Kinship {

    private final NetworkTree tree;
    private final List<Network> members;
    private final Map<Network, Network> within = new HashMap<>();
    private final Map<Network, Set<Network>> below = new HashMap<>();
    private final Map<Crossing, Optional<Network>> crossings = new LinkedHashMap<>();
    private final Map<Network, List<Network>> elsewhere = new HashMap<>();
    private final Map<Source, Map<String, Integer>> areas = new HashMap<>();

    /** What is read of a network: all that it counts, or that of the days of a crossing. */
    private record Source(Network network, UUID crossing) {}

    /**
     * The family of a network.
     *
     * @param tree the links of the year
     * @param known the crossings of the year, of whatever families
     */
    Kinship(Network of, NetworkTree tree, Collection<Crossing> known) {
        this.tree = tree;
        this.members = tree.relatives(of).stream()
                .sorted(Comparator.comparing(Network::getId))
                .toList();
        for (Network member : members) {
            tree.nearestAbove(member).stream().findFirst().ifPresent(parent -> within.put(member, parent));
        }
        for (Network member : members) {
            below.computeIfAbsent(member, key -> new LinkedHashSet<>()).add(member);
            for (Network above : above(member)) {
                below.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(member);
            }
        }
        known.stream()
                .filter(this::isOfFamily)
                .sorted(Comparator.comparing(Crossing::getId))
                .forEach(crossing -> crossings.put(crossing, place(crossing)));
        members.forEach(member -> elsewhere.put(member, placedElsewhere(member)));
        Map<Network, Map<Source, Integer>> counted = new HashMap<>();
        members.forEach(member -> enter(member.getId().toString(), counted(member, counted), isTop(member)));
        crossings.forEach((crossing, place) -> enter(
                crossing.getId().toString(),
                Map.of(new Source(source(crossing), crossing.getId()), 1),
                place.isEmpty()));
    }

    /** Links that came later may have made it the place of a network. */
    private boolean isOfFamily(Crossing crossing) {
        return members.stream().filter(crossing::holds).count()
                        == crossing.getNetworks().size()
                && !crossing.isPlaceOfOne(members, tree);
    }

    private Optional<Network> place(Crossing crossing) {
        return members.stream()
                .filter(crossing::holds)
                .filter(member -> tree.andAbove(List.of(member)).stream().allMatch(crossing::holds))
                .max(Comparator.comparingInt((Network member) -> above(member).size())
                        .thenComparing(Network::getId));
    }

    private List<Network> placedElsewhere(Network network) {
        Set<Network> others = tree.andBelow(network);
        others.removeAll(Objects.requireNonNull(below.get(network)));
        return others.stream()
                .filter(other -> !others.contains(within.get(other)))
                .toList();
    }

    /** Of the area of a network, how often it counts what is read of networks. */
    private Map<Source, Integer> counted(Network area, Map<Network, Map<Source, Integer>> known) {
        Map<Source, Integer> before = known.get(area);
        if (before != null) {
            return before;
        }
        Map<Source, Integer> times = new HashMap<>(Map.of(new Source(area, Crossing.WHOLE), 1));
        elsewhere(area)
                .forEach(other ->
                        counted(other, known).forEach((source, number) -> times.merge(source, -number, Integer::sum)));
        crossings(area).forEach(crossing -> times.merge(new Source(area, crossing.getId()), -1, Integer::sum));
        known.put(area, times);
        return times;
    }

    private void enter(String area, Map<Source, Integer> counted, boolean top) {
        counted.forEach((source, times) -> {
            Map<String, Integer> of = areas.computeIfAbsent(source, any -> new HashMap<>());
            of.put(area, times);
            if (top) {
                of.merge(Lineage.TOGETHER, times, Integer::sum);
            }
        });
    }

    List<Network> members() {
        return members;
    }

    /** In what it stands. */
    Optional<Network> parent(Network network) {
        return Optional.ofNullable(within.get(network));
    }

    /** Those in which a network stands, the smallest first. */
    List<Network> above(Network network) {
        List<Network> above = new ArrayList<>();
        for (Network at = within.get(network); at != null; at = within.get(at)) {
            above.add(at);
        }
        return above;
    }

    boolean isTop(Network network) {
        return !within.containsKey(network);
    }

    /** Whether a network holds no other. */
    boolean isSmallest(Network network) {
        return tree.andBelow(network).size() == 1;
    }

    /** What belongs to a network and stands in another one, but for what stands in such a one. */
    List<Network> elsewhere(Network network) {
        return elsewhere.getOrDefault(network, List.of());
    }

    /** The crossings that stand in a network; of none, those that stand in none. */
    List<Crossing> standing(Optional<Network> in) {
        return crossings.entrySet().stream()
                .filter(crossing -> crossing.getValue().equals(in))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The crossings that belong to a network and stand elsewhere, but for what stands in another network that does. */
    List<Crossing> crossings(Network network) {
        Set<Network> own = tree.andBelow(network);
        return crossings.entrySet().stream()
                .filter(crossing -> crossing.getKey().holds(network)
                        && crossing.getValue().stream().noneMatch(own::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The network that is read for a crossing: one that is read by communes, if there is one. */
    private Network source(Crossing crossing) {
        List<Network> holders = members.stream().filter(crossing::holds).toList();
        return Objects.requireNonNull(crossings.get(crossing))
                .filter(this::isSmallest)
                .or(() -> holders.stream().filter(this::isSmallest).findFirst())
                .orElse(holders.get(0));
    }

    /** In which areas, and how often, that which a network counted is counted; {@code -1} takes it away. */
    Map<String, Integer> areas(Network network, UUID crossing) {
        return areas.getOrDefault(new Source(network, crossing), Map.of());
    }

    /** The same of what it counted in a commune: there a crossing is always told apart. */
    Map<UUID, Integer> areasWithCommunes(Network network, UUID crossing) {
        if (crossing.equals(Crossing.WHOLE)) {
            return Map.of(network.getId(), 1);
        }
        Map<UUID, Integer> of = new HashMap<>();
        crossings.keySet().stream()
                .filter(known -> known.getId().equals(crossing))
                .forEach(known -> {
                    of.put(network.getId(), -1);
                    if (source(known).equals(network)) {
                        of.put(crossing, 1);
                    }
                });
        return of;
    }

    /** The networks of each crossing. */
    List<Set<Network>> sharing() {
        return crossings.keySet().stream()
                .map(crossing -> members.stream().filter(crossing::holds).collect(Collectors.toSet()))
                .toList();
    }

    /** Those of some networks that share a crossing with another one of them. */
    boolean shares(Network network, Collection<Network> others) {
        return crossings.keySet().stream()
                .anyMatch(crossing -> crossing.holds(network)
                        && others.stream().anyMatch(other -> !other.equals(network) && crossing.holds(other)));
    }

    /** All that depends on crossings: the same text is the same. */
    String state() {
        StringBuilder state = new StringBuilder();
        crossings.forEach((crossing, place) ->
                state.append(crossing.getId()).append(place.map(Network::getId).orElse(null)));
        return state.toString();
    }
}
