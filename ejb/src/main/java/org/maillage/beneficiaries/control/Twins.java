package org.maillage.beneficiaries.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.beneficiaries.boundary.Alike;
import org.maillage.beneficiaries.boundary.Pair;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Distinction;
import org.maillage.beneficiaries.entity.NameKey;
import org.maillage.beneficiaries.entity.SearchKey;
import org.maillage.beneficiaries.entity.SearchKey.Kind;
import org.maillage.beneficiaries.entity.SearchKey.Word;

/**
 * Finds files that may be of one person, within the structure in scope. Files meet by equal keys only, and in a group of equal keys each is
 * compared with its nearest by age: the work grows with the number of files, not with its square.
 */
@ApplicationScoped
public class Twins {

    /** The keys by which files meet. */
    private static final List<Kind> MEETING = List.of(Kind.SOUND, Kind.MAIL, Kind.PHONE, Kind.AGED);

    private static final int MOST_ALIKE = 5;
    private static final int MOST_OF_A_WORD = 20;
    private static final int NEAREST = 5;
    private static final int GROUPS_AT_ONCE = 200;

    /** More groups are not looked at for one list; there is enough to do before. */
    private static final int MOST_GROUPS = 5_000;

    @PersistenceContext
    private EntityManager entities;

    /** For each of these, whether saved or not, the files that are like it, the most alike first. */
    public Map<Beneficiary, List<Alike>> like(Collection<Beneficiary> drafts) {
        Map<Word, Set<Beneficiary>> known = meeting(drafts);
        Set<Set<UUID>> distinct = distinctions(drafts);
        Map<Beneficiary, List<Alike>> alike = new LinkedHashMap<>();
        for (Beneficiary draft : drafts) {
            Set<Beneficiary> met = new LinkedHashSet<>();
            words(draft).forEach(word -> met.addAll(known.getOrDefault(word, Set.of())));
            met.remove(draft);
            met.removeIf(other -> distinct.contains(Set.of(draft.getId(), other.getId())));
            alike.put(draft, best(draft, met));
        }
        return alike;
    }

    private static List<Alike> best(Beneficiary draft, Collection<Beneficiary> others) {
        Map<Beneficiary, Likeness> likeness = new LinkedHashMap<>();
        others.forEach(other -> likeness.put(other, Likeness.of(draft, other)));
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue().isTelling())
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight()))
                .limit(MOST_ALIKE)
                .map(entry -> new Alike(entry.getKey(), entry.getValue().reasons()))
                .toList();
    }

    private static List<Word> words(Beneficiary draft) {
        return SearchKey.of(draft).stream()
                .filter(word -> MEETING.contains(word.kind()))
                .toList();
    }

    private Map<Word, Set<Beneficiary>> meeting(Collection<Beneficiary> drafts) {
        Map<Kind, Set<String>> wanted = drafts.stream()
                .flatMap(draft -> words(draft).stream())
                .collect(Collectors.groupingBy(Word::kind, Collectors.mapping(Word::word, Collectors.toSet())));
        Map<Word, Set<Beneficiary>> met = new HashMap<>();
        wanted.forEach((kind, words) -> holders(kind, words, words.size() * MOST_OF_A_WORD)
                .forEach(key -> met.computeIfAbsent(key.getWord(), word -> new LinkedHashSet<>())
                        .add(Objects.requireNonNull(key.getBeneficiary()))));
        return met;
    }

    private List<SearchKey> holders(Kind kind, Collection<String> words, int most) {
        return entities.createQuery(
                        "select k from SearchKey k join fetch k.beneficiary where k.kind = :kind and k.word in :words"
                                + " order by k.word, k.beneficiary.id",
                        SearchKey.class)
                .setParameter("kind", kind)
                .setParameter("words", words)
                .setMaxResults(most)
                .getResultList();
    }

    private Set<Set<UUID>> distinctions(Collection<Beneficiary> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select d from Distinction d where d.one in :people or d.other in :people", Distinction.class)
                .setParameter("people", people)
                .getResultStream()
                .map(pair -> Set.of(
                        Objects.requireNonNull(pair.getOne()).getId(),
                        Objects.requireNonNull(pair.getOther()).getId()))
                .collect(Collectors.toSet());
    }

    /** Pairs that nobody has decided on yet, at most as many. */
    public List<Pair> pairs(int most) {
        Map<Set<UUID>, Pair> found = new LinkedHashMap<>();
        for (Kind kind : MEETING) {
            List<String> words = List.of();
            for (int first = 0;
                    first == 0 || (words.size() == GROUPS_AT_ONCE && first < MOST_GROUPS);
                    first += GROUPS_AT_ONCE) {
                words = groups(kind, first);
                if (!words.isEmpty()) {
                    among(kind, words, found);
                }
                if (found.size() >= most) {
                    return found.values().stream().limit(most).toList();
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Words that several files have. */
    private List<String> groups(Kind kind, int first) {
        return entities.createQuery(
                        "select k.word from SearchKey k where k.kind = :kind group by k.word having count(k.id) > 1 order by k.word",
                        String.class)
                .setParameter("kind", kind)
                .setFirstResult(first)
                .setMaxResults(GROUPS_AT_ONCE)
                .getResultList();
    }

    private void among(Kind kind, List<String> words, Map<Set<UUID>, Pair> found) {
        Map<Word, List<Beneficiary>> groups = holders(kind, words, words.size() * MOST_OF_A_WORD).stream()
                .collect(Collectors.groupingBy(
                        SearchKey::getWord,
                        LinkedHashMap::new,
                        Collectors.mapping(key -> Objects.requireNonNull(key.getBeneficiary()), Collectors.toList())));
        List<Pair> pairs = new ArrayList<>();
        groups.values().forEach(group -> near(group, pairs));
        Set<Set<UUID>> distinct = distinctions(pairs.stream().map(Pair::one).collect(Collectors.toSet()));
        pairs.forEach(pair -> {
            Set<UUID> ids = Set.of(pair.one().getId(), pair.other().getId());
            if (!distinct.contains(ids)) {
                found.putIfAbsent(ids, pair);
            }
        });
    }

    private static void near(List<Beneficiary> group, List<Pair> pairs) {
        List<Beneficiary> aged = group.stream()
                .sorted(Comparator.comparing(
                                (Beneficiary person) -> person.getBirthYear() == null ? 0 : person.getBirthYear())
                        .thenComparing(person -> NameKey.of(person.getFirstName()))
                        .thenComparing(Beneficiary::getId))
                .toList();
        for (int i = 0; i < aged.size(); i++) {
            for (Beneficiary other : aged.subList(i + 1, Math.min(aged.size(), i + 1 + NEAREST))) {
                Likeness likeness = Likeness.of(aged.get(i), other);
                if (likeness.isTelling()) {
                    boolean older = aged.get(i).getCreatedAt().isBefore(other.getCreatedAt());
                    pairs.add(new Pair(
                            older ? aged.get(i) : other,
                            older ? other : aged.get(i),
                            EnumSet.copyOf(likeness.reasons())));
                }
            }
        }
    }
}
