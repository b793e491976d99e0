package org.maillage.federation.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/**
 * Generated networks, some of which belong to two others, and where the structures in them work. Structures may be in two networks, and some
 * links may hold from a month of the year on, or until one.
 */
final class Kin {

    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    /** Where structures work: as members of one or more networks, in one of the communes where a network holds no other. */
    record Place(Set<Network> direct, String code) {}

    private final int threshold;
    private final boolean crossings;
    private final List<Network> networks = new ArrayList<>();
    private final NetworkTree tree;
    private final Map<UUID, Set<String>> communes = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<List<Object>, Set<Network>> counting = new HashMap<>();

    /**
     * A generated family.
     *
     * @param communes whether the smallest networks are told by communes too
     * @param crossings whether structures are in two networks, and links hold for a part of the year
     */
    Kin(Random random, int threshold, boolean communes, boolean crossings) {
        this.threshold = threshold;
        this.crossings = crossings;
        this.tree = new NetworkTree(links(random));
        for (Network network : networks) {
            boolean smallest = tree.andBelow(network).size() == 1;
            for (int i = 0; smallest && communes && i < 2; i++) {
                this.communes
                        .computeIfAbsent(network.getId(), key -> new TreeSet<>())
                        .add("c" + i);
            }
            codes(network).forEach(code -> places.add(new Place(Set.of(network), code)));
        }
        for (int i = 0; crossings && i < 1 + random.nextInt(2); i++) {
            place(random);
        }
    }

    /** Structures in two networks of one family: networks that nothing ties are read by different people. */
    private void place(Random random) {
        Network one = networks.get(random.nextInt(networks.size()));
        List<Network> others = new ArrayList<>(tree.ofYear(Territory.YEAR).relatives(one));
        others.remove(one);
        if (!others.isEmpty()) {
            Set<Network> two = new LinkedHashSet<>(List.of(one, others.get(random.nextInt(others.size()))));
            two.stream()
                    .flatMap(network -> codes(network).stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(code -> places.add(new Place(two, code)));
        }
    }

    private Set<String> codes(Network network) {
        return communes.getOrDefault(network.getId(), Set.of(""));
    }

    /** Networks in larger ones that were made before; two are in none, the last ones in two. */
    private List<NetworkLink> links(Random random) {
        List<NetworkLink> links = new ArrayList<>();
        int tops = 1 + random.nextInt(2);
        int single = tops + 2 + random.nextInt(2);
        int all = single + 1 + random.nextInt(2);
        boolean late = random.nextBoolean();
        for (int i = 0; i < all; i++) {
            Network network = new Network();
            network.identify(new UUID(random.nextLong(), random.nextLong()));
            network.setThreshold(threshold);
            Set<Integer> parents = new TreeSet<>();
            // The first ones stand in different tops, so that the family holds together by those that belong to two.
            while (i >= tops && parents.size() < (i < single ? 1 : 2)) {
                parents.add(i < tops + 2 ? (i - tops) % tops : random.nextInt(i));
            }
            for (int parent : parents) {
                boolean turns = crossings && random.nextInt(3) == 0;
                LocalDate turn = LocalDate.of(Territory.YEAR, 2 + random.nextInt(Amounts.MONTHS - 1), 1);
                NetworkLink link = new NetworkLink(network, networks.get(parent), turns && late ? turn : EVER);
                if (turns && !late) {
                    link.end(turn.minusDays(1));
                }
                link.identify(new UUID(random.nextLong(), random.nextLong()));
                links.add(link);
            }
            networks.add(network);
        }
        return links;
    }

    /** The larger ones before those in them. */
    List<Network> networks() {
        return networks;
    }

    NetworkTree tree() {
        return tree;
    }

    /** The codes of those of the smallest networks; none where nobody is told by communes. */
    Map<UUID, Set<String>> communes() {
        return communes;
    }

    List<Place> places() {
        return places;
    }

    /** Whether structures work there as members of a network that holds others. */
    boolean isRest(Place place) {
        return place.direct().stream()
                .anyMatch(network -> tree.andBelow(network).size() > 1);
    }

    /** The networks in which is counted what is done in a place in a month, from 1 on. */
    Set<Network> counting(Place place, int month) {
        return counting.computeIfAbsent(List.of(place, month), any -> {
            YearMonth days = YearMonth.of(Territory.YEAR, month);
            return Set.copyOf(tree.between(days.atDay(1), days.atEndOfMonth()).andAbove(place.direct()));
        });
    }

    /** Whether a network, or one of its communes, counts what is done in a place in a month, from 1 on. */
    boolean counts(Network network, @Nullable String code, Place place, int month) {
        return counting(place, month).contains(network)
                && (code == null || code.equals(FactKey.EVERYWHERE) || code.equals(place.code()));
    }

    /** The crossing by which that is counted in a network, {@link Crossing#WHOLE} for none. */
    UUID crossing(Network network, Place place, int month) {
        return tree.crossings(Territory.YEAR, counting(place, month)).stream()
                .filter(crossing -> crossing.holds(network))
                .map(Crossing::getId)
                .findFirst()
                .orElse(Crossing.WHOLE);
    }

    /** All crossings of the year. */
    Set<Crossing> crossings() {
        Set<Crossing> crossings = new LinkedHashSet<>();
        for (Place place : places) {
            for (int month = 1; month <= Amounts.MONTHS; month++) {
                crossings.addAll(tree.crossings(Territory.YEAR, counting(place, month)));
            }
        }
        return crossings;
    }

    /** The codes by which a network is told, all communes together first. */
    Set<String> told(Network network) {
        Set<String> codes = new LinkedHashSet<>(List.of(FactKey.EVERYWHERE));
        codes.addAll(communes.getOrDefault(network.getId(), Set.of()));
        return codes;
    }
}
