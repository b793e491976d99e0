package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;

/** Makes the shield of a network from the sums of its family, and keeps each year of it until one of these sums changes. */
@ApplicationScoped
public class Shields {

    /** Some megabytes each, for the largest région. */
    private static final int KEPT = 32;

    private static final String TAG = "tag";
    private static final String AGE = "age";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedFacts facts;

    private final Map<Key, Made> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Made> eldest) {
            return size() > KEPT;
        }
    });

    /** Years that are made at the same time take turns when they share one; few do. */
    private final List<Object> turns = Stream.generate(Object::new).limit(KEPT).toList();

    private record Key(List<Network> members, String indicator, int year) {}

    /** @param state of the sums and the family from which it was made */
    private record Made(String state, ShieldedYear year) {}

    private record Row(Network network, FactKey key, FactCells cells) {}

    /**
     * The shield over an indicator in the family of a network, for the calendar years of a period.
     *
     * @param shield what may be shown
     * @param threshold the highest of the family in these years, that of the network itself where nothing was published
     */
    public record Over(Shield shield, int threshold) {}

    /** The shield over an indicator for the calendar years of a period. */
    public Over over(Network network, String indicator, YearMonth from, YearMonth to) {
        NetworkTree tree = new NetworkTree(entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                .getResultList());
        Map<Integer, ShieldedYear> years = new TreeMap<>();
        int threshold = network.getThreshold();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            Lineage lineage = new Lineage(network, year, tree);
            int of = year;
            year(lineage, indicator, year).ifPresent(shielded -> years.put(of, shielded));
            threshold = Math.max(threshold, lineage.threshold());
        }
        return new Over(new Shield(years), threshold);
    }

    /**
     * A year as its sums are now. Whoever comes while it is made waits for it: were each of fifty readers to make it, all would wait fifty
     * times as long.
     */
    private Optional<ShieldedYear> year(Lineage lineage, String indicator, int year) {
        Key key = new Key(lineage.members(), indicator, year);
        String family = lineage.toString();
        List<UUID> members = lineage.members().stream().map(Network::getId).toList();
        synchronized (turns.get(Math.floorMod(key.hashCode(), turns.size()))) {
            return facts.state(members, indicator, first(year), last(year)).map(sums -> {
                String state = sums + " " + family;
                Made made = kept.get(key);
                if (made == null || !made.state().equals(state)) {
                    made = new Made(state, make(lineage, indicator, year));
                    kept.put(key, made);
                }
                return made.year();
            });
        }
    }

    private ShieldedYear make(Lineage lineage, String indicator, int year) {
        List<Row> rows = new ArrayList<>();
        Map<UUID, Set<String>> communes = new HashMap<>();
        for (Network member : lineage.members()) {
            boolean smallest = lineage.isSmallest(member);
            facts.counts(member.getId(), indicator, first(year), last(year), (tenant, key, cells, sketch) -> {
                boolean everywhere = key.getCommuneCode().equals(FactKey.EVERYWHERE);
                if (everywhere || smallest) {
                    rows.add(new Row(member, key, cells));
                }
                if (!everywhere && smallest) {
                    communes.computeIfAbsent(member.getId(), any -> new TreeSet<>())
                            .add(key.getCommuneCode());
                }
            });
        }
        boolean people = indicator.equals(Dashboard.PEOPLE);
        Family family = lineage.family(communes);
        Amounts total = new Amounts(family, people);
        Map<String, List<Amounts>> dimensions = new HashMap<>();
        // People are broken down by the whole year only: once in it is all that is asked.
        for (String dimension : Dashboard.DIMENSIONS.getOrDefault(indicator, List.of())) {
            List<Family> parts = lineage.families(family, scale(dimension), communes);
            dimensions.put(
                    dimension,
                    parts.stream().map(part -> new Amounts(part, false)).toList());
        }
        // Days are published of all communes together.
        dimensions.computeIfPresent(
                Dashboard.DAY, (day, tables) -> List.of(new Amounts(lineage.family(Map.of()), false)));
        // Communes are areas of the family.
        dimensions.remove(Dashboard.COMMUNE);
        dimensions.put(FactCells.TOTAL, List.of(total));
        rows.forEach(row -> add(lineage, row, dimensions));
        dimensions.remove(FactCells.TOTAL);
        return new ShieldedYear(lineage.threshold(), total, dimensions);
    }

    /** By what networks tell a dimension: only the same values can be subtracted from each other. */
    private static Function<Network, Object> scale(String dimension) {
        return switch (dimension) {
            case TAG -> Network::getId;
            case AGE -> Network::getAgeBands;
            default -> network -> dimension;
        };
    }

    private static void add(Lineage lineage, Row row, Map<String, List<Amounts>> dimensions) {
        int year = row.key().getMonth() / 100;
        int month = row.key().getMonth() % 100;
        String code = row.key().getCommuneCode();
        Map<String, Integer> areas = new HashMap<>();
        if (code.equals(FactKey.EVERYWHERE)) {
            areas.putAll(lineage.areas(row.network(), month));
        } else {
            areas.put(Family.commune(row.network().getId().toString(), code), 1);
        }
        row.cells()
                .forEach((dimension, value, former, amount) -> dimensions
                        .getOrDefault(dimension, List.of())
                        .forEach(table -> areas.forEach((area, times) -> {
                            int before = former / 100 == year ? former % 100 : 0;
                            if (table.family().number(area) >= 0 && (table.people() || before == 0)) {
                                table.add(area, value, month, before, times * amount);
                            }
                        })));
    }

    private static int first(int year) {
        return year * 100 + 1;
    }

    private static int last(int year) {
        return year * 100 + Amounts.MONTHS;
    }
}
