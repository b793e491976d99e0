package org.maillage.beneficiaries.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.beneficiaries.control.Families;
import org.maillage.beneficiaries.control.Keys;
import org.maillage.beneficiaries.control.Search;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** What a structure does with the people it helps. */
@Stateless
@Permission("beneficiaries:read")
public class Beneficiaries {

    /** More than a screen of matches helps nobody at a counter: one more letter does. */
    private static final int MOST_MATCHES = 20;

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Search search;

    @Inject
    private Keys keys;

    @Inject
    private Families families;

    /**
     * Finds people by what is typed so far: the beginnings of their names in any order, without accents or hyphens; a telephone number in any form;
     * a year of birth; a mail address.
     *
     * @param text nothing typed finds everybody
     * @return at most twenty people, by name
     */
    public List<Beneficiary> search(String text) {
        return search.people(text, MOST_MATCHES);
    }

    /** One person; an erased one too, who has nothing left to show but whose accompaniments are still opened. */
    @Audited(of = Beneficiary.class)
    public Beneficiary find(UUID id) {
        Beneficiary beneficiary = entities.find(Beneficiary.class, id);
        if (beneficiary == null) {
            throw new NotFoundException();
        }
        return beneficiary;
    }

    /** Hands over everybody, by name, at most {@value #AT_ONCE} at a time: no more files are in memory. */
    @Permission("beneficiaries:export")
    @Audited(of = Beneficiary.class)
    public void everybody(Consumer<List<Beneficiary>> reader) {
        List<UUID> all = entities.createQuery(
                        "select b.id from Beneficiary b where b.erasedAt is null and b.mergedAt is null"
                                + " order by b.lastKey, b.firstKey, b.id",
                        UUID.class)
                .getResultList();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            reader.accept(entities.createQuery(
                            "select b from Beneficiary b where b.id in :ids order by b.lastKey, b.firstKey, b.id",
                            Beneficiary.class)
                    .setParameter("ids", all.subList(first, Math.min(all.size(), first + AT_ONCE)))
                    .getResultList());
            entities.clear();
        }
    }

    /** The file that goes on for this person: another one once theirs was merged. */
    public Beneficiary current(UUID id) {
        return families.current(find(id));
    }

    /**
     * Adds a person, or changes what is known of them. Adding the same one twice changes nothing.
     *
     * @throws NotFoundException when the person was erased, or another file goes on for them
     * @throws BusinessException at {@code lastName} when there is no name, at {@code phone} when there is one against what is ticked
     */
    @Permission("beneficiaries:edit")
    public void save(@Valid Beneficiary beneficiary) {
        if (!beneficiary.isNew() && find(beneficiary.getId()).isClosed()) {
            throw new NotFoundException();
        }
        check(beneficiary);
        if (!beneficiary.isNew()) {
            beneficiary.touch(Instant.now());
            keys.renew(entities.merge(beneficiary));
        } else if (entities.find(Beneficiary.class, beneficiary.getId()) == null) {
            entities.persist(beneficiary);
            keys.write(beneficiary);
        }
    }

    private static void check(Beneficiary person) {
        if (!person.isNamed()) {
            throw new BusinessException("beneficiaries.name.missing").at("lastName");
        }
        if (person.isPhoneless() && person.getPhone() != null) {
            throw new BusinessException("beneficiaries.phone.both").at("phone");
        }
    }
}
