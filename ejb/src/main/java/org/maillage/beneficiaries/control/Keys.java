package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Ear;
import org.maillage.beneficiaries.entity.SearchKey;
import org.maillage.beneficiaries.entity.SearchKey.Word;
import org.maillage.platform.persistence.TenantRows;
import org.maillage.platform.persistence.TenantTable;

/** Keeps what people are found by in step with their files. */
@ApplicationScoped
public class Keys {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TenantRows rows;

    /** Writes the keys of a file that has none yet. */
    public void write(Beneficiary person) {
        SearchKey.of(person).forEach(word -> entities.persist(new SearchKey(person, word)));
        person.keyedBy(SearchKey.EDITION);
    }

    /**
     * Writes the keys of many new files at once: a person has eight of them, which as entities would cost far more than the file itself. Nothing
     * is passed by: keys are made from files, whose changes are told.
     */
    void write(Collection<Beneficiary> people) {
        Ear ear = new Ear();
        people.forEach(person -> person.keyedBy(SearchKey.EDITION));
        // The keys refer to the files.
        entities.flush();
        try (TenantRows.Writer writer = rows.writer(TenantTable.of(SearchKey.class))) {
            for (Beneficiary person : people) {
                for (Word word : SearchKey.of(person, ear)) {
                    writer.write(new SearchKey(person, word).row());
                }
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds and removes what has changed. */
    public void renew(Beneficiary person) {
        Set<Word> missing = new HashSet<>(SearchKey.of(person));
        List<SearchKey> kept = entities.createQuery(
                        "select k from SearchKey k where k.beneficiary = :person", SearchKey.class)
                .setParameter("person", person)
                .getResultList();
        kept.stream().filter(key -> !missing.remove(key.getWord())).forEach(entities::remove);
        missing.forEach(word -> entities.persist(new SearchKey(person, word)));
        person.keyedBy(SearchKey.EDITION);
    }

    /** Writes the keys of some files whose keys are of another edition. Returns whether there may be more. */
    boolean renewSome(int most) {
        List<Beneficiary> outdated = entities.createQuery(
                        "select b from Beneficiary b where b.keyEdition <> :edition and b.erasedAt is null",
                        Beneficiary.class)
                .setParameter("edition", SearchKey.EDITION)
                .setMaxResults(most)
                .getResultList();
        outdated.forEach(this::renew);
        return outdated.size() == most;
    }
}
