package org.maillage.federation.entity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Networks within networks, as dated links say. A network may belong to several; none belongs to itself.
 *
 * @param links in no order; those that say to what and since when
 */
public record NetworkTree(List<NetworkLink> links) {

    public NetworkTree {
        // One order, so that of two ways to a network it is always the same one.
        links = links.stream()
                .filter(link -> link.getParent() != null && link.getSince() != null)
                .sorted(Comparator.comparing(NetworkLink::getId))
                .toList();
    }

    /** The links that hold on some day from one to another, both included. */
    public NetworkTree between(LocalDate first, LocalDate last) {
        return new NetworkTree(
                links.stream().filter(link -> link.holdsBetween(first, last)).toList());
    }

    /** The links that hold on some day of a calendar year. */
    public NetworkTree ofYear(int year) {
        return between(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** All networks that are tied to this one by whatever ways, up and down; itself among them. */
    public Set<Network> relatives(Network network) {
        Set<Network> found = new LinkedHashSet<>(List.of(network));
        boolean more = true;
        while (more) {
            more = false;
            for (NetworkLink link : links) {
                Network parent = link.getParent();
                if (parent != null && (found.contains(parent) || found.contains(link.getChild()))) {
                    more |= found.add(parent);
                    more |= found.add(link.getChild());
                }
            }
        }
        return found;
    }

    /** To what a network belongs directly, but for those to which it belongs by another of them as well. */
    public List<Network> nearestAbove(Network network) {
        List<Network> parents = links.stream()
                .filter(link -> link.getChild().equals(network))
                .flatMap(link -> Optional.ofNullable(link.getParent()).stream())
                .distinct()
                .toList();
        return parents.stream()
                .filter(parent -> parents.stream()
                        .noneMatch(other -> !other.equals(parent)
                                && andAbove(List.of(other)).contains(parent)))
                .toList();
    }

    /** These networks and all to which they ever belong, directly or not, the smaller ones first. */
    public List<Network> andAbove(Collection<Network> networks) {
        Set<Network> found = new LinkedHashSet<>(networks);
        List<Network> reached = new ArrayList<>(found);
        for (int i = 0; i < reached.size(); i++) {
            for (NetworkLink link : links) {
                Network parent = link.getParent();
                if (link.getChild().equals(reached.get(i)) && parent != null && found.add(parent)) {
                    reached.add(parent);
                }
            }
        }
        return reached;
    }

    /** These networks and all that ever belong to them, directly or not. */
    public Set<Network> andBelow(Network network) {
        Set<Network> found = new LinkedHashSet<>(List.of(network));
        boolean more = true;
        while (more) {
            more = false;
            for (NetworkLink link : links) {
                more |= found.contains(link.getParent()) && found.add(link.getChild());
            }
        }
        return found;
    }

    /**
     * The way from a network up to another on a day, both included. Where a network belongs to a larger one by another as well, it leads
     * through that one.
     *
     * @return the shortest of these; of two that are as short always the same; empty when it does not belong to it on that day
     */
    public Optional<List<Network>> way(Network from, Network to, LocalDate day) {
        List<List<Network>> ways = new ArrayList<>(List.of(List.of(from)));
        Set<Network> seen = new LinkedHashSet<>(List.of(from));
        for (int i = 0; i < ways.size(); i++) {
            List<Network> way = ways.get(i);
            Network last = way.get(way.size() - 1);
            if (last.equals(to)) {
                return Optional.of(way);
            }
            for (Network parent : nearestAbove(last, day)) {
                if (seen.add(parent)) {
                    List<Network> longer = new ArrayList<>(way);
                    longer.add(parent);
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    /** The shortest way on a day from these networks to each to which one of them leads, the nearer ones first, and first these themselves. */
    public List<List<Network>> ways(List<Network> from, LocalDate day) {
        return andAbove(from).stream()
                .flatMap(
                        to -> from.stream()
                                .flatMap(one -> way(one, to, day).stream())
                                .min(Comparator.comparingInt(List::size))
                                .stream())
                .toList();
    }

    private List<Network> nearestAbove(Network network, LocalDate day) {
        List<Network> parents = links.stream()
                .filter(link -> link.getChild().equals(network) && link.covers(day))
                .flatMap(link -> Optional.ofNullable(link.getParent()).stream())
                .distinct()
                .toList();
        return parents.size() < 2
                ? parents
                : parents.stream()
                        .filter(parent -> parents.stream()
                                .noneMatch(other -> !other.equals(parent)
                                        && way(other, parent, day).isPresent()))
                        .toList();
    }

    /** Whether a network belongs to another one on each day from one to another, both included, by whatever ways. */
    public boolean isWithin(Network network, Network larger, LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(first), turns().filter(day -> day.isAfter(first) && !day.isAfter(last)))
                .allMatch(day -> way(network, larger, day).isPresent());
    }

    /**
     * The crossings by which the work of one day counts. By its own, work counts in one of the networks and in all to which that one belongs
     * in the year; where this says all, there is none.
     *
     * @param counting all networks in which it counts, of whatever families
     */
    public List<Crossing> crossings(int year, Collection<Network> counting) {
        NetworkTree ofYear = ofYear(year);
        Set<Network> left = new LinkedHashSet<>(counting);
        List<Crossing> crossings = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<Network> ofFamily = ofYear.relatives(left.iterator().next());
            ofFamily.retainAll(left);
            left.removeAll(ofFamily);
            Crossing crossing = new Crossing(year, ofFamily);
            if (!crossing.isPlaceOfOne(ofFamily, ofYear)) {
                crossings.add(crossing);
            }
        }
        return crossings;
    }

    /** The days on which a link begins, or is the first day no more: between them nothing changes. */
    public Stream<LocalDate> turns() {
        return links.stream()
                .flatMap(link -> Stream.of(
                        Optional.ofNullable(link.getSince()),
                        Optional.ofNullable(link.getUntil()).map(day -> day.plusDays(1))))
                .flatMap(Optional::stream);
    }

    /** Whether this link would let a network belong to itself, on whatever day. */
    public boolean wouldTurnBack(NetworkLink link) {
        Network parent = link.getParent();
        return parent != null && andAbove(List.of(parent)).contains(link.getChild());
    }
}
