package org.maillage.federation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTree;

/**
 * All networks that are tied to one by the links of a calendar year, as a family of areas without anything in two of them.
 *
 * <p>A network that belongs to two stands in one of them, always the same. The area of the other is what it holds beside, and it is told
 * when both are. A link that holds on a day of the year makes a part for the whole year, and on a day of a month for the whole month: what
 * the smaller network did on other days makes the rest of the larger one less than nothing, as does a structure in two networks.
 */
final class Lineage {

    /** The whole of networks that have none above them all. */
    private static final String TOGETHER = "together";

    private final int year;
    private final NetworkTree tree;
    private final List<Network> members;
    private final Map<Network, Network> within = new HashMap<>();
    private final Map<Network, Set<Network>> below = new HashMap<>();
    private final Map<Network, List<Network>> elsewhere = new HashMap<>();
    private final Map<Integer, Map<Network, Map<Network, Integer>>> ofMonths = new ConcurrentHashMap<>();
    private final Map<Way, AgeScale> ages = new ConcurrentHashMap<>();
    private final String text;

    /** From one network up to another in a month. */
    private record Way(Network from, Network to, int month) {}

    Lineage(Network of, int year, NetworkTree ever) {
        this.year = year;
        this.tree = ever.between(LocalDate.of(year, 1, 1), LocalDate.of(year, Amounts.MONTHS, 31));
        this.members = tree.relatives(of).stream()
                .sorted(Comparator.comparing(Network::getId))
                .toList();
        for (Network member : members) {
            tree.nearestAbove(member).stream().findFirst().ifPresent(parent -> within.put(member, parent));
        }
        for (Network member : members) {
            below.computeIfAbsent(member, key -> new LinkedHashSet<>()).add(member);
            for (Network at = within.get(member); at != null; at = within.get(at)) {
                below.computeIfAbsent(at, key -> new LinkedHashSet<>()).add(member);
            }
        }
        for (Network member : members) {
            List<Network> others = elsewhere(member, tree);
            if (!others.isEmpty()) {
                elsewhere.put(member, others);
            }
        }
        text = text();
    }

    /** What belongs to a network and stands in another one, but for what stands in such a one. */
    private List<Network> elsewhere(Network network, NetworkTree links) {
        Set<Network> others = links.andBelow(network);
        others.removeAll(Objects.requireNonNull(below.get(network)));
        return others.stream()
                .filter(other -> !others.contains(within.get(other)))
                .toList();
    }

    List<Network> members() {
        return members;
    }

    /** Whether a network holds no other: then its communes are areas. */
    boolean isSmallest(Network network) {
        return tree.andBelow(network).size() == 1;
    }

    int threshold() {
        return members.stream().mapToInt(Network::getThreshold).max().orElseThrow();
    }

    /** @param communes the codes of those of each network that holds no other */
    Family family(Map<UUID, Set<String>> communes) {
        List<Network> tops =
                members.stream().filter(member -> !within.containsKey(member)).toList();
        if (tops.size() == 1) {
            return family(tops.get(0), any -> true, communes);
        }
        Family family = new Family(TOGETHER);
        tops.forEach(top -> add(family, top, TOGETHER, any -> true, communes));
        return share(family);
    }

    /**
     * The parts of a family whose networks tell a dimension by the same values, such as their tags; what another part tells
     * cannot be subtracted value by value.
     *
     * @param whole the family itself
     * @param scale by what a network tells it
     */
    List<Family> families(Family whole, Function<Network, Object> scale, Map<UUID, Set<String>> communes) {
        if (members.stream().map(scale).distinct().count() == 1) {
            return List.of(whole);
        }
        List<Family> families = new ArrayList<>();
        for (Network member : members) {
            Network above = within.get(member);
            Object own = scale.apply(member);
            if (above == null || !scale.apply(above).equals(own)) {
                families.add(family(member, other -> scale.apply(other).equals(own), communes));
            }
        }
        return families;
    }

    /**
     * The family itself where all cut ages alike. Else the part below each network that cuts them otherwise than the one above it, the larger
     * ones first: a part holds all that stands below and whose bands nest in those above, told as its first network tells it ({@link #ages}).
     *
     * @param silent networks that tell nothing by age; those directly in them stand for themselves
     */
    List<Family> familiesByAge(Family whole, Set<Network> silent, Map<UUID, Set<String>> communes) {
        if (members.stream().map(Network::getAgeBands).distinct().count() == 1) {
            return List.of(whole);
        }
        return members.stream()
                .filter(member -> {
                    Network above = within.get(member);
                    return above == null
                            || silent.contains(above)
                            || !above.getAgeBands().equals(member.getAgeBands());
                })
                .sorted(Comparator.comparing(
                        member -> whole.depth(whole.number(member.getId().toString()))))
                .map(member -> familyByAge(member, silent, communes))
                .toList();
    }

    private Family familyByAge(Network top, Set<Network> silent, Map<UUID, Set<String>> communes) {
        if (silent.contains(top)) {
            return share(new Family(top.getId().toString())).telling(Family.Telling.NOT);
        }
        Network above = within.get(top);
        boolean otherwise = above != null && !above.getAgeBands().equals(top.getAgeBands());
        return family(top, member -> !isApartByAge(member) && !silent.contains(member), communes)
                .telling(otherwise ? Family.Telling.IN_FULL_OR_NOT : Family.Telling.IN_PART);
    }

    /** The networks whose bands do not nest in those of the one above. */
    List<Network> apartByAge() {
        return members.stream().filter(this::isApartByAge).toList();
    }

    private boolean isApartByAge(Network network) {
        Network above = within.get(network);
        return above != null && !network.getAgeBands().nestIn(above.getAgeBands());
    }

    /** Those in which a network stands, the smallest first. */
    List<Network> above(Network network) {
        List<Network> above = new ArrayList<>();
        for (Network at = within.get(network); at != null; at = within.get(at)) {
            above.add(at);
        }
        return above;
    }

    /** How the ages that a network counted in a month are told by the network of this name, to which it belongs. */
    AgeScale ages(Network network, String by, int month) {
        Network to = members.stream()
                .filter(member -> member.getId().toString().equals(by))
                .findFirst()
                .orElseThrow();
        return ages.computeIfAbsent(new Way(network, to, month), way -> {
            LocalDate end = YearMonth.of(year, month).atEndOfMonth();
            List<Network> passed = tree.way(network, to, end).orElse(List.of(network, to));
            return new AgeScale(passed.stream().map(Network::getAgeBands).toList());
        });
    }

    private Family family(Network top, Predicate<Network> among, Map<UUID, Set<String>> communes) {
        Family family = new Family(top.getId().toString());
        addParts(family, top, among, communes);
        return share(family);
    }

    private void add(
            Family family, Network network, String partOf, Predicate<Network> among, Map<UUID, Set<String>> communes) {
        family.with(network.getId().toString(), partOf);
        addParts(family, network, among, communes);
    }

    private void addParts(Family family, Network network, Predicate<Network> among, Map<UUID, Set<String>> communes) {
        String name = network.getId().toString();
        members.stream()
                .filter(member -> network.equals(within.get(member)) && among.test(member))
                .forEach(member -> add(family, member, name, among, communes));
        communes.getOrDefault(network.getId(), Set.of()).forEach(code -> family.withCommune(name, code));
    }

    private Family share(Family family) {
        elsewhere.forEach((network, others) -> others.forEach(other ->
                family.sharing(network.getId().toString(), other.getId().toString())));
        return family;
    }

    /** In which areas of networks, and how often, that which a network counted in a month is counted; {@code -1} takes it away. */
    Map<String, Integer> areas(Network network, int month) {
        Map<String, Integer> areas = new HashMap<>();
        ofMonths.computeIfAbsent(month, this::counted).forEach((area, counted) -> {
            int times = counted.getOrDefault(network, 0);
            if (times != 0) {
                areas.put(area.getId().toString(), times);
                if (!within.containsKey(area)) {
                    areas.merge(TOGETHER, times, Integer::sum);
                }
            }
        });
        return areas;
    }

    /** Of each area, how often it counts what a network counted. */
    private Map<Network, Map<Network, Integer>> counted(int month) {
        YearMonth days = YearMonth.of(year, month);
        NetworkTree links = tree.between(days.atDay(1), days.atEndOfMonth());
        Map<Network, Map<Network, Integer>> counted = new HashMap<>();
        members.forEach(area -> counted(area, links, counted));
        return counted;
    }

    private Map<Network, Integer> counted(Network area, NetworkTree links, Map<Network, Map<Network, Integer>> known) {
        Map<Network, Integer> before = known.get(area);
        if (before != null) {
            return before;
        }
        Map<Network, Integer> times = new HashMap<>(Map.of(area, 1));
        for (Network other : elsewhere(area, links)) {
            counted(other, links, known).forEach((network, number) -> times.merge(network, -number, Integer::sum));
        }
        known.put(area, times);
        return times;
    }

    /** All on which the family depends: the same text is the same family. */
    @Override
    public String toString() {
        return text;
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        for (Network member : members) {
            @Nullable Network above = within.get(member);
            all.append(member.getId())
                    .append(above == null ? "" : above.getId())
                    .append(member.getThreshold())
                    .append(member.getAgeBands());
        }
        for (int month = 1; month <= Amounts.MONTHS && !elsewhere.isEmpty(); month++) {
            for (Network member : members) {
                all.append(areas(member, month));
            }
        }
        return all.toString();
    }
}
