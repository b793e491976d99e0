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
import org.maillage.beneficiaries.entity.Ear;
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
        Ear ear = new Ear();
        Map<Beneficiary, List<Word>> words = new LinkedHashMap<>();
        drafts.forEach(draft -> words.put(draft, meeting(draft, ear)));
        Map<Word, List<Described>> known = holders(words.values());
        Set<Set<UUID>> distinct = distinctions(drafts);
        Map<Beneficiary, Map<UUID, Likeness>> best = new LinkedHashMap<>();
        words.forEach((draft, keys) -> {
            Map<UUID, Described> met = new LinkedHashMap<>();
            keys.forEach(word -> known.getOrDefault(word, List.of()).forEach(other -> met.put(other.id(), other)));
            met.remove(draft.getId());
            met.keySet().removeIf(other -> distinct.contains(Set.of(draft.getId(), other)));
            best.put(draft, best(draft, met.values(), ear));
        });
        return named(best);
    }

    private static Map<UUID, Likeness> best(Beneficiary draft, Collection<Described> others, Ear ear) {
        Described told = Described.of(draft);
        Map<UUID, Likeness> best = new LinkedHashMap<>();
        others.stream()
                .map(other -> Map.entry(other.id(), Likeness.of(told, other, ear)))
                .filter(entry -> entry.getValue().isTelling())
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight()))
                .limit(MOST_ALIKE)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    /** Only the files that are told of are read. */
    private Map<Beneficiary, List<Alike>> named(Map<Beneficiary, Map<UUID, Likeness>> best) {
        Set<UUID> ids =
                best.values().stream().flatMap(alike -> alike.keySet().stream()).collect(Collectors.toSet());
        Map<UUID, Beneficiary> files = ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select b from Beneficiary b where b.id in :ids", Beneficiary.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Beneficiary::getId, person -> person));
        Map<Beneficiary, List<Alike>> alike = new LinkedHashMap<>();
        best.forEach((draft, likeness) -> alike.put(
                draft,
                likeness.entrySet().stream()
                        .filter(entry -> files.containsKey(entry.getKey()))
                        .map(entry -> new Alike(
                                Objects.requireNonNull(files.get(entry.getKey())),
                                entry.getValue().reasons()))
                        .toList()));
        return alike;
    }

    private static List<Word> meeting(Beneficiary draft, Ear ear) {
        return SearchKey.of(draft, ear).stream()
                .filter(word -> MEETING.contains(word.kind()))
                .toList();
    }

    /** Who has one of the words, by word. */
    private Map<Word, List<Described>> holders(Collection<List<Word>> drafts) {
        Map<Kind, Set<String>> wanted = drafts.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Word::kind, Collectors.mapping(Word::word, Collectors.toSet())));
        Map<Word, List<Described>> known = new HashMap<>();
        wanted.forEach((kind, words) -> entities.createQuery(
                        "select k.word, " + Described.COLUMNS + " from SearchKey k join k.beneficiary b"
                                + " where k.kind = :kind and k.word in :words order by k.word, b.id",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("words", words)
                .setMaxResults(words.size() * MOST_OF_A_WORD)
                .getResultStream()
                .forEach(row -> known.computeIfAbsent(new Word(kind, (String) row[0]), word -> new ArrayList<>())
                        .add(Described.of(row, 1))));
        return known;
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
