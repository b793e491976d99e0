package org.maillage.publications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.boundary.MembersAsked;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;
import org.maillage.publications.entity.Publication;

/** What was published by all networks that are tied to one, of months that may be added up with some. */
@ApplicationScoped
public class FamilyPublications {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MembersAsked> members;

    /** A revision without its figures. */
    private record Line(UUID id, MonthRange months) {}

    private record Key(UUID network, int year) {}

    /** What a network is about to publish of some months, beside all that its family published. */
    public Overlaps beside(Network network, MonthRange months, int threshold) {
        NetworkTree tree = tree();
        Map<UUID, Network> family =
                tree.relatives(network).stream().collect(Collectors.toMap(Network::getId, Function.identity()));
        List<Telling> told = published(family.keySet(), months).stream()
                .flatMap(publication -> told(publication, family))
                .toList();
        return new Overlaps(new Overlaps.Asked(network.getId(), months, ages(network), threshold), areas(tree), told);
    }

    /** Until the transaction ends, nobody else of the family publishes: of two who do so at once, the second one finds what the first did. */
    public void take(Network network) {
        tree().relatives(network).stream()
                .min(Comparator.comparing(Network::getId))
                .ifPresent(first -> entities.lock(first, LockModeType.PESSIMISTIC_WRITE));
    }

    private NetworkTree tree() {
        return new NetworkTree(entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                .getResultList());
    }

    private static String ages(Network network) {
        return network.getAgeBands().toString();
    }

    private Areas areas(NetworkTree tree) {
        Map<Key, Boolean> complete = new HashMap<>();
        return new Areas(
                tree,
                (network, year) -> complete.computeIfAbsent(
                        new Key(network.getId(), year), key -> isComplete(tree, network, year)));
    }

    /** Whether no structure is directly in a network in a year, and none in two of those that belong to it. */
    private boolean isComplete(NetworkTree tree, Network network, int year) {
        return members(network, year).isEmpty()
                && tree.andBelow(network).stream()
                        .allMatch(part -> members(part, year).stream().allMatch(NetworkMember::alone));
    }

    private List<NetworkMember> members(Network network, int year) {
        MembersAsked asked = new MembersAsked(network, year);
        members.fire(asked);
        return asked.members();
    }

    /** Those of the same calendar years and the ones before, and of the years to which these reach, the oldest first. */
    private List<Publication> published(Set<UUID> family, MonthRange months) {
        List<Line> lines = lines(family);
        Set<Year> years = new TreeSet<>(years(months));
        years.addAll(years(months.plusYears(-1)));
        List<Line> near = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<Line> further = lines.stream()
                    .filter(line -> !near.contains(line) && spans(line).anyMatch(span -> isIn(span, years)))
                    .toList();
            near.addAll(further);
            further.forEach(
                    line -> spans(line).filter(span -> isIn(span, years)).forEach(span -> years.addAll(years(span))));
            more = !further.isEmpty();
        }
        return near.stream()
                .map(line -> entities.find(Publication.class, line.id()))
                .sorted(Comparator.comparing(Publication::getPublishedAt)
                        .thenComparing(Publication::getRevision)
                        .thenComparing(Publication::getNumber)
                        .thenComparing(Publication::getId))
                .toList();
    }

    private List<Line> lines(Set<UUID> family) {
        return entities.createQuery(
                        "select p.id, p.firstMonth, p.lastMonth from Publication p where p.networkId in :family",
                        Object[].class)
                .setParameter("family", family)
                .getResultStream()
                .map(row -> new Line((UUID) row[0], new MonthRange((YearMonth) row[1], (YearMonth) row[2])))
                .toList();
    }

    /** Of what it tells: its months, and the same of the year before. */
    private static Stream<MonthRange> spans(Line line) {
        return Stream.of(line.months(), line.months().plusYears(-1));
    }

    private static boolean isIn(MonthRange months, Set<Year> years) {
        return years(months).stream().anyMatch(years::contains);
    }

    private static Set<Year> years(MonthRange months) {
        Set<Year> years = new TreeSet<>();
        for (int year = months.from().getYear(); year <= months.to().getYear(); year++) {
            years.add(Year.of(year));
        }
        return years;
    }

    /** What was told, whoever may have changed it since: it was read. */
    private static Stream<Telling> told(Publication publication, Map<UUID, Network> family) {
        Snapshot snapshot = SnapshotJson.read(publication.getContent());
        return new Tellings(
                        publication.getNetworkId(),
                        ages(Objects.requireNonNull(family.get(publication.getNetworkId()))),
                        publication.getPublishedAt(),
                        snapshot,
                        new Collision.Source(
                                snapshot.network(),
                                publication.getNumber(),
                                publication.getRevision(),
                                snapshot.months()))
                .all();
    }
}
