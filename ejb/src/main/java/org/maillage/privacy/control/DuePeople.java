package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.privacy.boundary.DuePerson;

/**
 * The people whom the structure in scope has not seen for its period: no accompaniment, deleted ones included, and no correction of the file
 * since. Somebody who waits for an answer about their data is not among them.
 */
@ApplicationScoped
public class DuePeople {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String DUE =
            " from Beneficiary b where b.erasedAt is null and b.mergedAt is null and b.touchedAt < :since"
                    + " and not exists (select a.id from Activity a where a.person.beneficiary = b and a.date >= :day)"
                    + " and not exists (select o.id from Activity o, Merge m where m.survivor = b and o.person.beneficiary = m.merged"
                    + " and o.date >= :day)"
                    + " and not exists (select p.id from Participant p where p.person.beneficiary = b and p.activity.date >= :day)"
                    + " and not exists (select q.id from Participant q, Merge n where n.survivor = b and q.person.beneficiary = n.merged"
                    + " and q.activity.date >= :day)"
                    + " and not exists (select r.id from PersonRequest r where r.beneficiary = b and r.answeredOn is null)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Periods periods;

    /** How many there are. */
    public long count(LocalDate today) {
        return due("select count(b)" + DUE, today, Long.class).getSingleResult();
    }

    /** The first of them by name. */
    public List<DuePerson> first(LocalDate today, int most) {
        List<Beneficiary> people = due(
                        "select b" + DUE + " order by b.lastKey, b.firstKey, b.id", today, Beneficiary.class)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, LocalDate> lastDays = lastDays(people);
        return people.stream()
                .map(person -> new DuePerson(person.getId(), person.getName(), lastSeen(person, lastDays)))
                .toList();
    }

    /** Some of them, in no order that matters. */
    List<UUID> some(LocalDate today, int most) {
        return due("select b.id" + DUE + " order by b.id", today, UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether this one still is, asked once their row is locked. */
    boolean contains(UUID id, LocalDate today) {
        return due("select count(b)" + DUE + " and b.id = :id", today, Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    private <T> TypedQuery<T> due(String query, LocalDate today, Class<T> type) {
        LocalDate day = today.minusMonths(periods.people().getMonths());
        return entities.createQuery(query, type)
                .setParameter("since", day.atStartOfDay(ZONE).toInstant())
                .setParameter("day", day);
    }

    private Map<UUID, LocalDate> lastDays(List<Beneficiary> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String alone =
                "select a.person.beneficiary.id, max(a.date) from Activity a where a.person.beneficiary in :people"
                        + " group by a.person.beneficiary.id";
        String inGroups = "select p.person.beneficiary.id, max(p.activity.date) from Participant p"
                + " where p.person.beneficiary in :people group by p.person.beneficiary.id";
        return Stream.of(alone, inGroups)
                .flatMap(query -> entities.createQuery(query, Object[].class)
                        .setParameter("people", people)
                        .getResultStream())
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> (LocalDate) row[1],
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private static LocalDate lastSeen(Beneficiary person, Map<UUID, LocalDate> lastDays) {
        LocalDate touched = LocalDate.ofInstant(person.getTouchedAt(), ZONE);
        LocalDate helped = lastDays.getOrDefault(person.getId(), touched);
        return helped.isAfter(touched) ? helped : touched;
    }
}
