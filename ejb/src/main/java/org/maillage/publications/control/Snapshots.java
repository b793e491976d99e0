package org.maillage.publications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.boundary.PriorityAreas;
import org.maillage.directory.entity.Commune;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.boundary.NetworkPart;
import org.maillage.federation.entity.AgeBand;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.DurationClass;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.federation.entity.ValueSum;
import org.maillage.publications.boundary.Published;
import org.maillage.publications.boundary.Snapshot;

/** Freezes what a network is shown. */
@ApplicationScoped
public class Snapshots {

    private static final String AGE = "age";
    private static final String TAG = "tag";

    /** In the order in which they are read. */
    private static final List<String> INDICATORS = List.of(Dashboard.ACCOMPANIMENTS, Dashboard.PEOPLE);

    private static final List<String> DURATIONS =
            Arrays.stream(DurationClass.values()).map(Enum::name).toList();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Communes communes;

    @Inject
    private PriorityAreas priority;

    /**
     * What a dashboard shows, and no more.
     *
     * @param overlaps what was published of other months, or by others of the family
     * @param targets of these months, by indicator
     */
    public Snapshot of(
            Dashboard dashboard, MonthRange months, Published before, Overlaps overlaps, Map<String, Integer> targets) {
        int threshold = Math.max(
                dashboard.threshold(),
                before.months().stream().mapToInt(Snapshot::threshold).max().orElse(0));
        SmallMoves moves = new SmallMoves(threshold, before.months(), ToldTotals.of(List.of(), before.later()));
        List<String> ages = dashboard.network().getAgeBands().bands().stream()
                .map(AgeBand::code)
                .toList();
        FrozenZones zones = new FrozenZones(dashboard.network().getTerritory(), priority.all());
        List<Snapshot.Part> parts = new ArrayList<>();
        for (String indicator : INDICATORS) {
            parts.add(zones.with(inOrder(overlaps.of(moves.of(part(dashboard, indicator))), ages)));
        }
        parts.addAll(totals(dashboard, parts.get(0), moves, overlaps));
        parts.addAll(defined(dashboard, parts));
        List<Snapshot.ZoneList> lists = zones.lists(parts);
        return new Snapshot(
                dashboard.network().getName(),
                months,
                threshold,
                // Of so many structures, there are at least so many accompaniments.
                parts.get(0).total() == null
                        ? null
                        : dashboard.total(Dashboard.STRUCTURES).amount(),
                dashboard.distinct(),
                new YearBefore(dashboard, threshold, ToldTotals.of(before.earlier(), before.months()), overlaps)
                        .beside(parts, targets),
                Stream.concat(
                                Stream.of(Dashboard.DISTINCT, Dashboard.STRUCTURES),
                                lists.isEmpty() ? Stream.empty() : Stream.of(Snapshot.ZONES))
                        .map(code -> definition(dashboard.definition(code)))
                        .toList(),
                lists,
                names(dashboard, parts));
    }

    /**
     * The networks directly in this one, where any of them is told. One that shares a network with another is hidden: their figures are no
     * parts of one whole, and two revisions would tell what moved in one of them alone.
     */
    private static Breakdown byNetwork(Dashboard dashboard, String indicator) {
        Integer total = dashboard.total(indicator).amount();
        List<Figure> figures = dashboard.parts().stream()
                .map(part -> Snapshot.Part.figure(
                        total,
                        part.network().getId().toString(),
                        part.apart() ? part.of(indicator).amount() : null))
                .toList();
        boolean told = total != null && !figures.stream().allMatch(Figure::hidden);
        return new Breakdown(indicator, Dashboard.NETWORK, told ? figures : List.of());
    }

    /**
     * What is told beside both. What accompaniments add up to is told where, after all that moved by few was hidden, they are told in full: its
     * difference from a former revision would tell of what is hidden.
     */
    private static List<Snapshot.Part> totals(
            Dashboard dashboard, Snapshot.Part accompaniments, SmallMoves moves, Overlaps overlaps) {
        Snapshot.Part partners = inOrder(
                isInFull(accompaniments, Dashboard.KIND)
                        ? overlaps.of(moves.of(part(dashboard, Dashboard.VIDEO_RECEPTIONS)))
                        : part(dashboard, Dashboard.VIDEO_RECEPTIONS, null),
                List.of());
        List<Snapshot.Part> totals = new ArrayList<>();
        for (String indicator : Dashboard.KEY_FIGURES) {
            String dimension = Dashboard.ADDED_UP.get(indicator);
            if (indicator.equals(Dashboard.VIDEO_RECEPTIONS)) {
                totals.add(partners);
            } else if (dimension != null) {
                boolean told = dimension.equals(Dashboard.PARTNER)
                        ? isNothing(partners) || isInFull(partners, dimension)
                        : isInFull(accompaniments, dimension);
                Integer total = dashboard.total(indicator).amount();
                boolean allowed =
                        told && moves.allow(indicator, total) && overlaps.allow(part(dashboard, indicator, total));
                totals.add(part(dashboard, indicator, allowed ? total : null));
            }
        }
        Stream.of(Dashboard.REFERRALS, Dashboard.VISITS)
                .map(indicator -> inOrder(overlaps.of(moves.of(part(dashboard, indicator))), List.of()))
                .forEach(totals::add);
        // What not all networks do: that there was nothing of it says nothing.
        totals.removeIf(part -> !List.of(Dashboard.ACTIVITIES, Dashboard.MINUTES)
                        .contains(part.definition().code())
                && isNothing(part));
        return totals;
    }

    private static boolean isNothing(Snapshot.Part part) {
        return Integer.valueOf(0).equals(part.total());
    }

    private static boolean isInFull(Snapshot.Part part, String dimension) {
        return part.along(dimension).filter(breakdown -> !breakdown.anyHidden()).isPresent();
    }

    /** A total, and nothing else. */
    private static Snapshot.Part part(Dashboard dashboard, String indicator, @Nullable Integer total) {
        return new Snapshot.Part(definition(dashboard.definition(indicator)), total, List.of());
    }

    /** As it is shown. */
    private static Snapshot.Part part(Dashboard dashboard, String indicator) {
        return new Snapshot.Part(
                definition(dashboard.definition(indicator)),
                dashboard.total(indicator).amount(),
                Stream.concat(
                                Stream.of(byNetwork(dashboard, indicator)),
                                Dashboard.DIMENSIONS.getOrDefault(indicator, List.of()).stream()
                                        .filter(dimension -> !dimension.equals(Dashboard.DAY))
                                        .map(dimension -> dashboard.breakdown(indicator, dimension)))
                        .filter(breakdown -> !breakdown.figures().isEmpty())
                        .toList());
    }

    /**
     * What the network defined itself, added up from what is frozen beside it: where that hides more than the dashboard does, so does the
     * sum.
     */
    private static List<Snapshot.Part> defined(Dashboard dashboard, List<Snapshot.Part> frozen) {
        return dashboard.defined().stream()
                .map(indicator -> new Snapshot.Part(
                        definition(indicator),
                        dashboard.total(indicator.getCode()).hidden() ? null : total(indicator, frozen),
                        List.of()))
                .toList();
    }

    private static @Nullable Integer total(Indicator indicator, List<Snapshot.Part> frozen) {
        ValueSum sum = Objects.requireNonNull(indicator.getSum());
        return frozen.stream()
                .filter(part -> part.definition().code().equals(sum.getMeasure()))
                .flatMap(part -> part.along(sum.getDimension()).stream())
                .findFirst()
                .flatMap(breakdown -> breakdown.sum(sum))
                .orElse(null);
    }

    private static Snapshot.Definition definition(Indicator line) {
        return new Snapshot.Definition(
                line.getCode(), line.getEdition(), words(line, Locale.FRENCH), words(line, Locale.ENGLISH));
    }

    private static Snapshot.Words words(Indicator line, Locale locale) {
        return new Snapshot.Words(line.name(locale), line.definition(locale), line.rule(locale), line.source(locale));
    }

    /** Put in order once all is hidden that must be: the place of a hidden count would tell how large it is. */
    private static Snapshot.Part inOrder(Snapshot.Part part, List<String> ages) {
        List<Breakdown> breakdowns = part.breakdowns().stream()
                .map(breakdown -> new Breakdown(
                        breakdown.indicator(),
                        breakdown.dimension(),
                        breakdown.figures().stream()
                                .map(figure -> Snapshot.Part.figure(part.total(), figure.value(), figure.amount()))
                                .sorted(order(breakdown.dimension(), ages))
                                .toList()))
                .toList();
        return new Snapshot.Part(part.definition(), part.total(), breakdowns);
    }

    private static Comparator<Figure> order(String dimension, List<String> ages) {
        Comparator<Figure> unknownLast =
                Comparator.comparing(figure -> figure.value().equals(AgeScale.UNKNOWN));
        Comparator<Figure> then = switch (dimension) {
            case Dashboard.MONTH -> Comparator.comparing(Figure::value);
            case AGE -> Comparator.comparingInt(figure -> place(ages, figure.value()));
            case Dashboard.DURATION -> Comparator.comparingInt(figure -> place(DURATIONS, figure.value()));
            default -> Comparator.comparing(Figure::amount, Comparator.nullsLast(Comparator.reverseOrder()));
        };
        return unknownLast.thenComparing(then).thenComparing(Figure::value);
    }

    private static int place(List<String> values, String value) {
        int place = values.indexOf(value);
        return place < 0 ? values.size() : place;
    }

    /** Names change, and the product forgets some: those of that day belong to what is frozen. */
    private Map<String, String> names(Dashboard dashboard, List<Snapshot.Part> parts) {
        Map<String, String> known = new HashMap<>();
        entities.createQuery("select t from NetworkTag t where t.networkId = :network", NetworkTag.class)
                .setParameter("network", dashboard.network().getId())
                .getResultStream()
                .forEach(tag -> known.put(tag.getId().toString(), tag.getName()));
        dashboard.parts().stream()
                .map(NetworkPart::network)
                .forEach(network -> known.put(network.getId().toString(), network.getName()));
        Map<String, String> names = new HashMap<>();
        for (Snapshot.Part part : parts) {
            values(part, TAG, Dashboard.NETWORK)
                    .filter(known::containsKey)
                    .forEach(value -> names.put(value, known.get(value)));
            values(part, Dashboard.COMMUNE, Dashboard.RESIDENCE)
                    .forEach(
                            value -> communes.find(value).map(Commune::name).ifPresent(name -> names.put(value, name)));
        }
        return names;
    }

    private static Stream<String> values(Snapshot.Part part, String... dimensions) {
        return Arrays.stream(dimensions)
                .flatMap(dimension -> part.along(dimension).stream())
                .flatMap(breakdown -> breakdown.figures().stream())
                .map(Figure::value);
    }
}
