package org.maillage.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;

/** Keeps the priority areas in memory: twenty thousand rows that change once a year are not read with each page. */
@ApplicationScoped
public class PriorityIndex {

    @PersistenceContext
    private EntityManager entities;

    private volatile PriorityCommunes kept = PriorityCommunes.UNKNOWN;

    /** As the lists are now. Two rows are read to know whether what is kept is still right: another node may have taken over a list. */
    public PriorityCommunes current() {
        List<PriorityList> lists = entities.createQuery("select l from PriorityList l", PriorityList.class)
                .getResultStream()
                .sorted(Comparator.comparing(PriorityList::getZone))
                .toList();
        PriorityCommunes known = kept;
        if (!ids(lists).equals(ids(known.lists()))) {
            known = new PriorityCommunes(lists, areas());
            kept = known;
        }
        return known;
    }

    /** A list that is taken over is a new row. */
    private static List<UUID> ids(List<PriorityList> lists) {
        return lists.stream().map(PriorityList::getId).toList();
    }

    private Map<PriorityZone, Map<String, List<String>>> areas() {
        Map<PriorityZone, Map<String, List<String>>> areas = new EnumMap<>(PriorityZone.class);
        entities.createQuery("select a.zone, a.communeCode, a.name from PriorityArea a order by a.code", Object[].class)
                .getResultStream()
                .forEach(row -> areas.computeIfAbsent((PriorityZone) row[0], zone -> new HashMap<>())
                        .computeIfAbsent((String) row[1], commune -> new ArrayList<>(1))
                        .add((String) row[2]));
        return areas;
    }
}
