package org.maillage.tenants.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.tenants.entity.Membership;

/**
 * Where the work of one structure counts, and on which days: in the networks of which it is a member, and in all those to which these
 * belong. However many ways lead to a network, it counts there once.
 */
public final class Belonging {

    private final List<Membership> memberships;
    private final NetworkTree tree;
    private final NavigableSet<LocalDate> turns;
    private final Map<Network, Map<LocalDate, Optional<AgeScale>>> known = new HashMap<>();
    private final Map<Stretch, List<Crossing>> crossings = new HashMap<>();
    private @Nullable LocalDate lastDay;
    private List<Crossing> ofLastDay = List.of();

    /** Days of one year on which nothing changes, from a turn on; {@code null} before the first. */
    private record Stretch(@Nullable LocalDate turn, int year) {}

    /** @param memberships of the structure, past and future ones too */
    Belonging(List<Membership> memberships, NetworkTree tree) {
        // The oldest first, so that of two ways to a network it is always the same one.
        this.memberships = memberships.stream()
                .sorted(Comparator.comparing(Membership::getSince).thenComparing(Membership::getId))
                .toList();
        this.tree = tree;
        this.turns = Stream.concat(
                        memberships.stream()
                                .flatMap(membership -> Stream.of(
                                        Optional.of(membership.getSince()),
                                        Optional.ofNullable(membership.getUntil())
                                                .map(day -> day.plusDays(1))))
                                .flatMap(Optional::stream),
                        tree.turns())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All networks in which its work counts on some day or other. */
    public List<Network> networks() {
        return tree.andAbove(memberships.stream().map(Belonging::network).toList());
    }

    /** The same networks, those together in which its work counts on the same days, in the same crossings, and ages are told alike. */
    public Collection<List<Network>> alike() {
        List<LocalDate> days = Stream.concat(turns.stream(), newYears()).toList();
        return networks().stream()
                .collect(Collectors.groupingBy(
                        network -> days.stream()
                                .map(day -> List.of(ages(network, day), crossing(network, day)))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** Those from which on years differ: in later ones, all is as in the last. */
    private Stream<LocalDate> newYears() {
        return turns.isEmpty()
                ? Stream.empty()
                : IntStream.rangeClosed(turns.first().getYear(), turns.last().getYear() + 1)
                        .mapToObj(year -> LocalDate.of(year, 1, 1));
    }

    /** The crossing by which the work of a day counts in a network; empty when the places of networks in one another say all. */
    public Optional<Crossing> crossing(Network network, LocalDate day) {
        List<Crossing> ofDay = crossings(day);
        return ofDay.isEmpty()
                ? Optional.empty()
                : ofDay.stream().filter(crossing -> crossing.holds(network)).findFirst();
    }

    /** Looked up once for all networks and all that was done on a day: whoever counts asks for each act. */
    private List<Crossing> crossings(LocalDate day) {
        if (!day.equals(lastDay)) {
            lastDay = day;
            ofLastDay = crossings.computeIfAbsent(
                    new Stretch(turns.floor(day), day.getYear()), any -> tree.crossings(day.getYear(), on(day)));
        }
        return ofLastDay;
    }

    /** All crossings that were told of, on whatever day. */
    public List<Crossing> crossings() {
        return crossings.values().stream().flatMap(List::stream).toList();
    }

    /** Those in which its work counts on this day. */
    public List<Network> on(LocalDate day) {
        return networks().stream()
                .filter(network -> ages(network, day).isPresent())
                .toList();
    }

    /** How ages are told on the way up to a network on a day; empty when the structure does not belong to it then. */
    public Optional<AgeScale> ages(Network network, LocalDate day) {
        return known.computeIfAbsent(network, any -> new HashMap<>())
                .computeIfAbsent(
                        day,
                        any -> way(network, day)
                                .map(way -> new AgeScale(
                                        way.stream().map(Network::getAgeBands).toList())));
    }

    /** The shortest way, from the network of which it is a member. */
    private Optional<List<Network>> way(Network to, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.covers(day))
                .flatMap(membership -> tree.way(network(membership), to, day).stream())
                .min(Comparator.comparingInt(List::size));
    }

    private static Network network(Membership membership) {
        return Objects.requireNonNull(membership.getNetwork());
    }
}
