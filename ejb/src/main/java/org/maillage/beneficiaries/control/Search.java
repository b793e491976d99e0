package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.NameKey;
import org.maillage.beneficiaries.entity.SearchKey.Kind;

/**
 * Finds people with every letter that is typed. Each question reads a few rows from an index that begins with the structure: the order of
 * the index for one word, and for several the rows that begin with one of them, each looked up for the others.
 */
@ApplicationScoped
public class Search {

    private static final String LISTED = "b.erasedAt is null and b.mergedAt is null";
    private static final String BY_NAME = " order by b.lastKey, b.firstKey, b.id";

    /** Of more candidates for several words only these are put in order: one more letter tells more. */
    private static final int MOST_CANDIDATES = 200;

    @PersistenceContext
    private EntityManager entities;

    /** People by what is typed so far, at most as many; nothing typed finds the first by name. */
    public List<Beneficiary> people(String typed, int most) {
        List<SearchTerm> terms = SearchTerm.of(typed);
        if (terms.isEmpty()) {
            return typed.isBlank() ? all(most) : List.of();
        }
        return terms.size() == 1 ? one(terms.get(0), most) : several(terms, most);
    }

    private List<Beneficiary> all(int most) {
        return entities.createQuery("select b from Beneficiary b where " + LISTED + BY_NAME, Beneficiary.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Last names first, as lists of people are read; then whoever has it elsewhere. */
    private List<Beneficiary> one(SearchTerm term, int most) {
        Set<Beneficiary> found = new LinkedHashSet<>();
        if (term.kind() == Kind.NAME) {
            found.addAll(entities.createQuery(
                            "select b from Beneficiary b where " + LISTED + " and b.lastKey like :prefix" + BY_NAME,
                            Beneficiary.class)
                    .setParameter("prefix", term.pattern())
                    .setMaxResults(most)
                    .getResultList());
        }
        if (found.size() < most) {
            // Whoever was found by their last name is found once more here.
            List<UUID> others = keys(List.of(term), " order by k0.word, k0.beneficiaryId", most + found.size());
            found.addAll(load(others));
        }
        return found.stream().limit(most).toList();
    }

    private List<Beneficiary> several(List<SearchTerm> terms, int most) {
        List<UUID> candidates = keys(terms, "", MOST_CANDIDATES);
        String wanted = terms.get(0).prefix();
        return load(candidates).stream()
                .distinct()
                .sorted(Comparator.comparing((Beneficiary person) ->
                                !NameKey.of(person.getLastName()).startsWith(wanted))
                        .thenComparing(person -> NameKey.of(person.getLastName()))
                        .thenComparing(person -> NameKey.of(person.getFirstName()))
                        .thenComparing(Beneficiary::getId))
                .limit(most)
                .toList();
    }

    /** The people who have a key for each term, from the index alone. */
    private List<UUID> keys(List<SearchTerm> terms, String order, int most) {
        String from = IntStream.range(0, terms.size())
                .mapToObj(i -> "SearchKey k" + i)
                .collect(Collectors.joining(", "));
        String where = IntStream.range(0, terms.size())
                .mapToObj(i -> "k%1$d.kind = :kind%1$d and k%1$d.word like :word%1$d".formatted(i)
                        + (i == 0 ? "" : " and k%d.beneficiaryId = k0.beneficiaryId".formatted(i)))
                .collect(Collectors.joining(" and "));
        TypedQuery<UUID> query =
                entities.createQuery("select k0.beneficiaryId from " + from + " where " + where + order, UUID.class);
        for (int i = 0; i < terms.size(); i++) {
            query.setParameter("kind" + i, terms.get(i).kind());
            query.setParameter("word" + i, terms.get(i).pattern());
        }
        return query.setMaxResults(most).getResultList();
    }

    private List<Beneficiary> load(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> order = ids.stream().distinct().toList();
        return entities.createQuery("select b from Beneficiary b where b.id in :ids and " + LISTED, Beneficiary.class)
                .setParameter("ids", order)
                .getResultStream()
                .sorted(Comparator.comparingInt(person -> order.indexOf(person.getId())))
                .toList();
    }
}
