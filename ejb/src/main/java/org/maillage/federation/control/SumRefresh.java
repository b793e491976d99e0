package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.NetworkSum;
import org.maillage.federation.entity.PeopleSketch;
import org.maillage.federation.entity.StaleSum;
import org.maillage.federation.entity.SumChange;

/**
 * Adds up what the structures of a network published, month by month, so that its readers wait for no structure. A month is added up anew
 * from its facts, never corrected: the same facts always give the same sums, whatever failed before.
 */
@ApplicationScoped
class SumRefresh {

    /** The pseudo-indicator that tells which structures recorded an accompaniment. */
    static final String STRUCTURES = "structures";

    static final String STRUCTURE = "structure";

    private static final int EDITION = 1;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedFacts facts;

    /** A row that is being added up. */
    private static final class Row {
        private final FactCells.Sum cells = new FactCells.Sum();
        private final PeopleSketch people = new PeopleSketch();

        byte @Nullable [] sketch() {
            return people.isEmpty() ? null : people.toBytes();
        }
    }

    /**
     * A network of which months are out of date.
     *
     * @param marks how often that was said since it was added up: the more, the more structures published
     */
    record Due(UUID network, long marks) {}

    List<Due> due() {
        return entities.createQuery("select s.networkId, count(s) from StaleSum s group by s.networkId", Object[].class)
                .getResultStream()
                .map(row -> new Due((UUID) row[0], (Long) row[1]))
                .toList();
    }

    /**
     * Brings the months of a network up to date that are marked. Two nodes take turns: the second one waits for the marks that the first one
     * holds. Structures that publish meanwhile wait for nobody.
     */
    void run(UUID network) {
        List<StaleSum> marks = entities.createQuery(
                        "select s from StaleSum s where s.networkId = :network", StaleSum.class)
                .setParameter("network", network)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Set<Integer> months = marks.stream().map(StaleSum::getMonth).collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, SumChange> changes = changes(network);
        for (int month : months) {
            if (refresh(network, month)) {
                changes.computeIfAbsent(month, any -> begin(network, month)).again();
            }
        }
        marks.forEach(entities::remove);
    }

    private Map<Integer, SumChange> changes(UUID network) {
        return entities.createQuery("select c from SumChange c where c.networkId = :network", SumChange.class)
                .setParameter("network", network)
                .getResultStream()
                .collect(Collectors.toMap(SumChange::getMonth, change -> change));
    }

    private SumChange begin(UUID network, int month) {
        SumChange change = new SumChange(network, month);
        entities.persist(change);
        return change;
    }

    /** Returns whether something is not as it was. */
    private boolean refresh(UUID network, int month) {
        Map<FactKey, Row> rows = added(network, month);
        Map<FactKey, NetworkSum> before = entities.createQuery(
                        "select s from NetworkSum s where s.networkId = :network and s.key.month = :month",
                        NetworkSum.class)
                .setParameter("network", network)
                .setParameter("month", month)
                // What was changed are other months: writing it now would cost the more, the more months there are.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(NetworkSum::getKey, sum -> sum));
        boolean changed = false;
        for (Map.Entry<FactKey, Row> row : rows.entrySet()) {
            NetworkSum known = before.remove(row.getKey());
            NetworkSum sum = known == null ? new NetworkSum(network, row.getKey()) : known;
            changed |= sum.take(row.getValue().cells.cells(), row.getValue().sketch());
            if (known == null) {
                entities.persist(sum);
            }
        }
        before.values().forEach(entities::remove);
        return changed || !before.isEmpty();
    }

    private Map<FactKey, Row> added(UUID network, int month) {
        Map<FactKey, Row> rows = new HashMap<>();
        facts.facts(network, month, (tenant, key, cells, sketch) -> {
            Row row = rows.computeIfAbsent(key, any -> new Row());
            row.cells.add(cells);
            if (sketch != null) {
                row.people.addStored(sketch);
            }
            if (key.getIndicator().equals(Dashboard.ACCOMPANIMENTS)) {
                FactKey structures =
                        new FactKey(month, key.getCommuneCode(), STRUCTURES, EDITION).on(key.getCrossing());
                rows.computeIfAbsent(structures, any -> new Row()).cells.set(STRUCTURE, Integer.toString(tenant), 1);
            }
        });
        return rows;
    }
}
