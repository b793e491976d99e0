package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.privacy.entity.Removal;
import org.maillage.privacy.entity.RetentionPeriod;

/** What goes by itself in the structure in scope, in parts that are each one transaction. */
@ApplicationScoped
public class StructureRetention {

    /** Small enough to be over before anybody at a counter notices. */
    static final int PART = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DuePeople due;

    @Inject
    private Eraser eraser;

    @Inject
    private Removals removals;

    /** Erases some of the people who are due. Returns whether there may be more. */
    boolean erasePeople(LocalDate today, Instant now) {
        List<UUID> some = due.some(today, PART);
        int erased = 0;
        for (UUID id : some) {
            // Whoever is helped at this moment is not erased: their accompaniment holds this row, or is seen behind it.
            Beneficiary person = entities.find(Beneficiary.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (person != null && due.contains(id, today)) {
                eraser.erase(person, now);
                erased++;
            }
        }
        removals.add(today, Removal.Kind.PEOPLE, erased);
        return some.size() == PART;
    }

    /** Takes the names of some files that were merged into others, once that cannot be taken back. Returns whether there may be more. */
    boolean forgetMerged(Instant now) {
        List<Beneficiary> old = entities.createQuery(
                        "select b from Beneficiary b where b.erasedAt is null and b.mergedAt < :before"
                                + " and not exists (select r.id from PersonRequest r where r.beneficiary = b and r.answeredOn is null)",
                        Beneficiary.class)
                .setParameter("before", now.minus(Merge.UNDOABLE))
                .setMaxResults(PART)
                .getResultList();
        old.forEach(person -> person.forget(now));
        return old.size() == PART;
    }

    /** Deletes some of the old lines of the register of requests. Returns whether there may be more. */
    boolean shortenRegister(LocalDate today) {
        List<PersonRequest> old = entities.createQuery(
                        "select r from PersonRequest r where r.answeredOn < :before", PersonRequest.class)
                .setParameter("before", today.minusYears(RetentionPeriod.REGISTER_YEARS))
                .setMaxResults(PART)
                .getResultList();
        old.forEach(entities::remove);
        removals.add(today, Removal.Kind.REQUESTS, old.size());
        return old.size() == PART;
    }
}
