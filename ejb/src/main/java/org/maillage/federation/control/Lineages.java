package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/** Keeps to whom networks are tied until a link or a network changes: with its territory, each weighs as much as what is read of it. */
@ApplicationScoped
public class Lineages {

    private static final int MOST = 256;

    @PersistenceContext
    private EntityManager entities;

    private final Kept<Class<NetworkTree>, NetworkTree> tree = new Kept<>(1);
    private final Kept<Key, Lineage> lineages = new Kept<>(MOST);

    private record Key(UUID network, int year) {}

    /** The family of a network in the calendar years from one to another, both included. */
    SortedMap<Integer, Lineage> of(Network network, int from, int to) {
        String state = state();
        SortedMap<Integer, Lineage> found = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            int of = year;
            found.put(
                    year,
                    lineages.get(
                            new Key(network.getId(), year),
                            state,
                            () -> new Lineage(network, of, tree(state), crossings(of))));
        }
        return found;
    }

    /** All networks within networks. */
    public NetworkTree tree() {
        return tree(state());
    }

    private NetworkTree tree(String state) {
        return tree.get(
                NetworkTree.class,
                state,
                () -> new NetworkTree(entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                        .getResultList()));
    }

    private List<Crossing> crossings(int year) {
        return entities.createQuery("select c from Crossing c where c.year = :year", Crossing.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Changes when one of them begins, changes or goes. */
    private String state() {
        return Stream.of(
                        "select l.id, l.version from NetworkLink l order by l.id",
                        "select n.id, n.version from Network n order by n.id",
                        "select c.id, c.version from Crossing c order by c.id")
                .flatMap(versions -> rows(versions).stream())
                .map(Arrays::toString)
                .collect(Collectors.joining());
    }

    private List<Object[]> rows(String query) {
        return entities.createQuery(query, Object[].class).getResultList();
    }
}
