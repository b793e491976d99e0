package org.maillage.federation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/** Generated networks, some of which belong to two others, and where the structures in them work. */
final class Kin {

    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    /** Where structures work: directly in a network, in one of its communes where it holds no other. */
    record Place(Network network, String code) {

        boolean isIn(Set<Network> within, @Nullable String commune) {
            return within.contains(network) && (commune == null || commune.equals(code));
        }
    }

    private final int threshold;
    private final List<Network> networks = new ArrayList<>();
    private final NetworkTree tree;
    private final Map<UUID, Set<String>> communes = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** @param communes whether the smallest networks are told by communes too */
    Kin(Random random, int threshold, boolean communes) {
        this.threshold = threshold;
        this.tree = new NetworkTree(links(random));
        for (Network network : networks) {
            boolean smallest = tree.andBelow(network).size() == 1;
            for (int i = 0; smallest && communes && i < 2; i++) {
                this.communes
                        .computeIfAbsent(network.getId(), key -> new TreeSet<>())
                        .add("c" + i);
            }
            this.communes
                    .getOrDefault(network.getId(), Set.of(""))
                    .forEach(code -> places.add(new Place(network, code)));
        }
    }

    /** Networks in larger ones that were made before; two are in none, the last ones in two. */
    private List<NetworkLink> links(Random random) {
        List<NetworkLink> links = new ArrayList<>();
        int tops = 1 + random.nextInt(2);
        int single = tops + 2 + random.nextInt(2);
        int all = single + 1 + random.nextInt(2);
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
                NetworkLink link = new NetworkLink(network, networks.get(parent), EVER);
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
}
