package org.maillage.beneficiaries.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.control.Keys;
import org.maillage.beneficiaries.control.Likeness;
import org.maillage.beneficiaries.control.Twins;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Distinction;
import org.maillage.beneficiaries.entity.Merge;
import org.maillage.beneficiaries.entity.Trait;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** Files that may be of one person: shown, made one, made two again, or told apart for good. Only files of one structure ever meet. */
@Stateless
@Permission("beneficiaries:merge")
public class Duplicates {

    /** A list to work on, not to read. */
    public static final int MOST_PAIRS = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Twins twins;

    @Inject
    private Families families;

    @Inject
    private Keys keys;

    /** People who may be the one whose file is being written. */
    @Permission("beneficiaries:read")
    public List<Alike> like(@NotNull Beneficiary draft) {
        return twins.like(List.of(draft)).getOrDefault(draft, List.of());
    }

    /** Pairs that wait for somebody to look at them. */
    @Permission("beneficiaries:read")
    public List<Pair> pairs() {
        return twins.pairs(MOST_PAIRS);
    }

    /** Two files side by side. */
    @Permission("beneficiaries:read")
    @Audited(of = Beneficiary.class)
    public Pair compare(UUID one, UUID other) {
        Beneficiary first = open(one);
        Beneficiary second = open(other);
        Set<Likeness.Reason> reasons = EnumSet.noneOf(Likeness.Reason.class);
        reasons.addAll(Likeness.of(first, second).reasons());
        return new Pair(first, second, reasons);
    }

    /**
     * Makes one file of two. What was recorded under the other stays there and is shown with the person; no figure moves.
     *
     * @param survivor the file that goes on
     * @param taken what it takes from the other
     * @throws BusinessException when they are the same file, or others were merged into the second not long ago
     */
    public Merge merge(UUID survivor, UUID merged, Collection<Trait> taken) {
        // Always in one order: two people who merge the same files wait for each other, and never both.
        Stream.of(survivor, merged).sorted().map(this::open).forEach(this::lock);
        if (survivor.equals(merged)) {
            throw new BusinessException("beneficiaries.merge.same");
        }
        Beneficiary stays = open(survivor);
        Beneficiary other = open(merged);
        Instant now = Instant.now();
        List<Merge> before = families.into(other);
        if (before.stream().anyMatch(merge -> merge.isUndoable(now))) {
            throw new BusinessException("beneficiaries.merge.keepOther", other.getName());
        }
        for (Merge old : before) {
            old.follow(stays);
        }
        if (other.isOpposed()) {
            stays.oppose(now);
        }
        Merge merge = Merge.of(stays, other, taken, now);
        entities.persist(merge);
        keys.renew(stays);
        keys.renew(other);
        return merge;
    }

    /** Merges that can still be taken back, the newest first. */
    @Permission("beneficiaries:read")
    public List<Merge> recent() {
        return entities.createQuery(
                        "select m from Merge m join fetch m.survivor join fetch m.merged where m.mergedAt > :since"
                                + " and m.merged.erasedAt is null order by m.mergedAt desc",
                        Merge.class)
                .setParameter("since", Instant.now().minus(Merge.UNDOABLE))
                .setMaxResults(MOST_PAIRS)
                .getResultList();
    }

    /**
     * Makes two files of one again. What was recorded since stays with the file that went on.
     *
     * @throws BusinessException when it is too late
     */
    public void undo(UUID id) {
        Merge merge = entities.find(Merge.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (merge == null) {
            throw new NotFoundException();
        }
        if (!merge.isUndoable(Instant.now())) {
            throw new BusinessException("beneficiaries.merge.late");
        }
        merge.undo(Instant.now());
        entities.remove(merge);
        keys.renew(merge.getSurvivor());
        keys.renew(merge.getMerged());
    }

    /** They are two people: they are not shown as a pair again. */
    public void separate(UUID one, UUID other) {
        Distinction pair = new Distinction(open(one), open(other));
        long known = entities.createQuery(
                        "select count(d) from Distinction d where d.one = :one and d.other = :other", Long.class)
                .setParameter("one", pair.getOne())
                .setParameter("other", pair.getOther())
                .getSingleResult();
        if (known == 0 && !one.equals(other)) {
            entities.persist(pair);
        }
    }

    private Beneficiary open(UUID id) {
        Beneficiary person = entities.find(Beneficiary.class, id);
        if (person == null || person.isClosed()) {
            throw new NotFoundException();
        }
        return person;
    }

    private void lock(Beneficiary person) {
        entities.lock(person, LockModeType.PESSIMISTIC_WRITE);
    }
}
