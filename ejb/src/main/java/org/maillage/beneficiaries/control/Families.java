package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Merge;

/** The files of one person: the one that goes on, and those that were merged into it. */
@ApplicationScoped
public class Families {

    @PersistenceContext
    private EntityManager entities;

    /** The file itself, then those that were merged into it. */
    public List<Beneficiary> of(Beneficiary person) {
        List<Beneficiary> all = new ArrayList<>(List.of(person));
        into(person).forEach(merge -> all.add(merge.getMerged()));
        return all;
    }

    /** All files of these people, each with the one that goes on. */
    public Map<UUID, UUID> survivors(List<Beneficiary> people) {
        Map<UUID, UUID> survivors = new HashMap<>();
        people.forEach(person -> survivors.put(person.getId(), person.getId()));
        entities.createQuery(
                        "select m.merged.id, m.survivor.id from Merge m where m.survivor in :people", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .forEach(row -> survivors.put((UUID) row[0], (UUID) row[1]));
        return survivors;
    }

    /** The merges by which others went on in this file, the newest first. */
    public List<Merge> into(Beneficiary survivor) {
        return entities.createQuery(
                        "select m from Merge m join fetch m.merged where m.survivor = :person order by m.mergedAt desc",
                        Merge.class)
                .setParameter("person", survivor)
                .getResultList();
    }

    /** The merge by which this file stayed behind. */
    public Optional<Merge> out(Beneficiary merged) {
        return entities.createQuery("select m from Merge m join fetch m.survivor where m.merged = :person", Merge.class)
                .setParameter("person", merged)
                .getResultStream()
                .findFirst();
    }

    /** The file under which something new is said of this person. */
    public Beneficiary current(Beneficiary person) {
        return person.isMerged() ? out(person).map(Merge::getSurvivor).orElse(person) : person;
    }
}
