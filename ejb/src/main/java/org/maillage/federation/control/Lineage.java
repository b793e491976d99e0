package org.maillage.federation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTree;

/**
 * All networks that are tied to one by the links of a calendar year, as a family of areas without anything in two of them.
 *
 * <p>A network that belongs to two stands in one of them, always the same. The area of the other is what it holds beside, and it is told
 * when both are. So it is with what structures did as members of two networks, or on days on which a link does not hold: see {@link Kinship}.
 */
final class Lineage {

    /** The whole of networks that have none above them all. */
    static final String TOGETHER = "together";

    private final int year;
    private final NetworkTree tree;
    private final Kinship kinship;
    private final List<Network> members;
    private final Map<Way, AgeScale> ages = new ConcurrentHashMap<>();
    private final String text;

    /** From one network up to another in a month. */
    private record Way(Network from, Network to, int month) {}

    /**
     * The family of a network in a calendar year.
     *
     * @param crossings of that year, of whatever families
     */
    Lineage(Network of, int year, NetworkTree ever, Collection<Crossing> crossings) {
        this.year = year;
        this.tree = ever.ofYear(year);
        this.kinship = new Kinship(of, tree, crossings);
        this.members = kinship.members();
        this.text = text();
    }

    List<Network> members() {
        return members;
    }

    /** Whether a network holds no other: then its communes are areas. */
    boolean isSmallest(Network network) {
        return kinship.isSmallest(network);
    }

    int threshold() {
        return members.stream().mapToInt(Network::getThreshold).max().orElseThrow();
    }

    /** @param communes the codes of those of each network that holds no other, and of each crossing */
    Family family(Map<UUID, Set<String>> communes) {
        List<Network> tops = members.stream().filter(kinship::isTop).toList();
        List<Crossing> crossings = kinship.standing(Optional.empty());
        if (tops.size() == 1 && crossings.isEmpty()) {
            return family(tops.get(0), any -> true, communes);
        }
        Family family = new Family(TOGETHER);
        tops.forEach(top -> add(family, top, TOGETHER, any -> true, communes));
        crossings.forEach(crossing -> add(family, crossing, TOGETHER, communes));
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
            Object own = scale.apply(member);
            if (kinship.parent(member)
                    .filter(above -> scale.apply(above).equals(own))
                    .isEmpty()) {
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
                .filter(member -> silent.contains(member)
                        || kinship.parent(member)
                                .filter(above -> !silent.contains(above)
                                        && above.getAgeBands().equals(member.getAgeBands()))
                                .isEmpty())
                .sorted(Comparator.comparing(
                        member -> whole.depth(whole.number(member.getId().toString()))))
                .map(member -> familyByAge(member, silent, communes))
                .toList();
    }

    private Family familyByAge(Network top, Set<Network> silent, Map<UUID, Set<String>> communes) {
        if (silent.contains(top)) {
            return share(new Family(top.getId().toString())).telling(Family.Telling.NOT);
        }
        boolean otherwise = kinship.parent(top)
                .filter(above -> !above.getAgeBands().equals(top.getAgeBands()))
                .isPresent();
        return family(top, member -> !isApartByAge(member) && !silent.contains(member), communes)
                .telling(otherwise ? Family.Telling.IN_FULL_OR_NOT : Family.Telling.IN_PART);
    }

    /** The networks whose bands do not nest in those of the one above. */
    List<Network> apartByAge() {
        return members.stream().filter(this::isApartByAge).toList();
    }

    private boolean isApartByAge(Network network) {
        return kinship.parent(network)
                .filter(above -> !network.getAgeBands().nestIn(above.getAgeBands()))
                .isPresent();
    }

    /** The networks that share a crossing and cut ages otherwise than another one that does: what they share has no ages that all of them tell. */
    Set<Network> crossedByAge() {
        Set<Network> crossed = new HashSet<>();
        for (Set<Network> sharing : kinship.sharing()) {
            if (sharing.stream().map(Network::getAgeBands).distinct().count() > 1) {
                crossed.addAll(sharing);
            }
        }
        return crossed;
    }

    /**
     * Where there are crossings, the networks above those whose bands do not nest: a link that turns within the year would change who is
     * comparable, and tell who came when.
     */
    Set<Network> aboveApartByAge() {
        return kinship.sharing().isEmpty()
                ? Set.of()
                : apartByAge().stream().flatMap(apart -> above(apart).stream()).collect(Collectors.toSet());
    }

    /** Those in which a network stands, the smallest first. */
    List<Network> above(Network network) {
        return kinship.above(network);
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

    private void add(Family family, Crossing crossing, String partOf, Map<UUID, Set<String>> communes) {
        String name = crossing.getId().toString();
        family.withCrossing(name, partOf);
        communes.getOrDefault(crossing.getId(), Set.of()).forEach(code -> family.withCommune(name, code));
    }

    private void addParts(Family family, Network network, Predicate<Network> among, Map<UUID, Set<String>> communes) {
        String name = network.getId().toString();
        Optional<Network> place = Optional.of(network);
        members.stream()
                .filter(member -> kinship.parent(member).equals(place) && among.test(member))
                .forEach(member -> add(family, member, name, among, communes));
        kinship.standing(place).forEach(crossing -> add(family, crossing, name, communes));
        communes.getOrDefault(network.getId(), Set.of()).forEach(code -> family.withCommune(name, code));
    }

    private Family share(Family family) {
        for (Network member : members) {
            String name = member.getId().toString();
            Stream.concat(kinship.elsewhere(member).stream(), kinship.crossings(member).stream())
                    .forEach(other -> family.sharing(name, other.getId().toString()));
        }
        return family;
    }

    /**
     * In which areas, and how often, that which a network counted is counted; {@code -1} takes it away.
     *
     * @param crossing on whose days, {@link Crossing#WHOLE} for all
     */
    Map<String, Integer> areas(Network network, UUID crossing) {
        return kinship.areas(network, crossing);
    }

    /** The same of what it counted in a commune, by what the commune lies in. */
    Map<UUID, Integer> areasWithCommunes(Network network, UUID crossing) {
        return kinship.areasWithCommunes(network, crossing);
    }

    /** Whether a network shares the work of structures with one of some others. */
    boolean shares(Network network, Collection<Network> others) {
        return kinship.shares(network, others);
    }

    /** All on which the family depends: the same text is the same family. */
    @Override
    public String toString() {
        return text;
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        for (Network member : members) {
            all.append(member.getId())
                    .append(kinship.parent(member).map(Network::getId).orElse(null))
                    .append(member.getThreshold())
                    .append(member.getAgeBands())
                    .append(kinship.elsewhere(member).stream()
                            .map(Network::getId)
                            .toList());
        }
        return all.append(kinship.state()).toString();
    }
}
