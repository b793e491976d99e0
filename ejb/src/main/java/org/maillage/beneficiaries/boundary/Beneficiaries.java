package org.maillage.beneficiaries.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.NameKey;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.trail.Audited;

/** What a structure does with the people it helps. */
@Stateless
@Permission("beneficiaries:read")
public class Beneficiaries {

    /** More than a screen of matches helps nobody at a counter: one more letter does. */
    private static final int MOST_MATCHES = 20;

    private static final int MOST_WORDS = 4;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Finds people by the beginnings of their names, in any order, without accents or hyphens.
     *
     * @param text what is typed so far; nothing typed finds everybody
     * @return at most twenty people, by name
     */
    public List<Beneficiary> search(String text) {
        List<String> words = new ArrayList<>(List.of(NameKey.of(text).split(" ")));
        words.removeIf(String::isEmpty);
        StringBuilder query = new StringBuilder("select b from Beneficiary b where b.erasedAt is null");
        int used = Math.min(words.size(), MOST_WORDS);
        for (int i = 0; i < used; i++) {
            query.append(
                    " and (b.lastKey like :p%1$d or b.firstKey like :p%1$d or b.lastKey like :w%1$d)".formatted(i));
        }
        query.append(" order by b.lastKey, b.firstKey, b.id");
        TypedQuery<Beneficiary> search = entities.createQuery(query.toString(), Beneficiary.class);
        for (int i = 0; i < used; i++) {
            search.setParameter("p" + i, words.get(i) + "%");
            search.setParameter("w" + i, "% " + words.get(i) + "%");
        }
        return search.setMaxResults(MOST_MATCHES).getResultList();
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

    /**
     * Adds a person, or changes what is known of them. Adding the same one twice changes nothing.
     *
     * @throws NotFoundException when the person was erased
     */
    @Permission("beneficiaries:edit")
    public void save(@Valid Beneficiary beneficiary) {
        if (!beneficiary.isNew()) {
            if (find(beneficiary.getId()).isErased()) {
                throw new NotFoundException();
            }
            beneficiary.touch(Instant.now());
            entities.merge(beneficiary);
        } else if (entities.find(Beneficiary.class, beneficiary.getId()) == null) {
            entities.persist(beneficiary);
        }
    }
}
