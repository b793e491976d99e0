package org.maillage.federation.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.Commune;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;

/**
 * The figures of a page by priority zone. They are made of the communes that the page shows and of nothing else, so they tell nothing that its
 * reader could not add up; what is missing is never counted or named.
 *
 * @param lists by which it is known what is in a zone
 * @param all in reading order; none before a list was taken over
 */
public record ZoneFigures(List<PriorityList> lists, List<ZoneFigure> all) implements Serializable {

    /** By priority zone of the commune of activity. */
    public static final String ZONE = "zone";

    /** By priority zone of the commune of residence. */
    public static final String RESIDENCE_ZONE = "residence_zone";

    /** Of one commune there are none: its zones are known. */
    public static final ZoneFigures NONE = new ZoneFigures(List.of(), List.of());

    public ZoneFigures {
        lists = List.copyOf(lists);
        all = List.copyOf(all);
    }

    /**
     * Those of a page that shows all communes.
     *
     * @param communes by their INSEE codes
     */
    public static ZoneFigures of(
            Dashboard page, PriorityCommunes priority, Function<String, Optional<Commune>> communes) {
        Set<String> territory = page.network().getTerritory();
        List<Commune> known =
                territory.stream().map(communes).flatMap(Optional::stream).toList();
        return new ZoneFigures(
                priority.lists(),
                priority.zones().stream()
                        .map(zone -> {
                            List<Commune> within = priority.in(zone, known);
                            return new ZoneFigure(
                                    zone,
                                    within.size(),
                                    Inhabitants.of(within),
                                    sum(page, Dashboard.ACCOMPANIMENTS, Dashboard.COMMUNE, zone, priority),
                                    sum(page, Dashboard.PEOPLE, Dashboard.RESIDENCE, zone, priority));
                        })
                        .toList());
    }

    /** Those who live where the figures of a page are counted: in its commune, or in the territory of its network. */
    public static Inhabitants inhabitants(
            Dashboard page, @Nullable String commune, Function<String, Optional<Commune>> communes) {
        Set<String> codes = commune == null ? page.network().getTerritory() : Set.of(commune);
        return Inhabitants.of(
                codes.stream().map(communes).flatMap(Optional::stream).toList());
    }

    private static Figure sum(
            Dashboard page, String indicator, String dimension, PriorityZone zone, PriorityCommunes priority) {
        Integer amount = sum(
                        page.breakdown(indicator, dimension), page.network().getTerritory(), zone, priority)
                .orElse(null);
        // People who moved count in two communes: of these, no part is told.
        Integer whole = indicator.equals(Dashboard.PEOPLE)
                ? null
                : page.total(indicator).amount();
        return new Figure(
                zone.name(),
                amount,
                amount == null || whole == null || whole == 0 ? null : Double.valueOf((double) amount / whole));
    }

    /**
     * What the shown communes of a zone make together; empty where none of them is shown.
     *
     * @param shown figures by commune
     * @param territory whose communes count; all do without one
     */
    public static Optional<Integer> sum(
            Breakdown shown, Set<String> territory, PriorityZone zone, PriorityCommunes priority) {
        return shown.figures().stream()
                .filter(figure -> isPlace(figure.value()) && priority.holds(zone, figure.value()))
                .filter(figure -> territory.isEmpty() || territory.contains(figure.value()))
                .map(Figure::amount)
                .filter(Objects::nonNull)
                .reduce(Integer::sum);
    }

    /** Neither at a distance nor unknown. */
    private static boolean isPlace(String value) {
        return !value.isEmpty() && !value.equals(ValueWords.UNKNOWN);
    }

    /** Whether anything is told of what was done in a zone. */
    public boolean isTold() {
        return all.stream().anyMatch(ZoneFigure::isTold);
    }

    /** Of which days the lists are. */
    public ZoneDays days() {
        Map<String, LocalDate> days = new HashMap<>();
        lists.forEach(list -> days.put(list.getZone().name(), Objects.requireNonNull(list.getAsOf())));
        return new ZoneDays(days);
    }

    /** The figure of a zone; empty when its list is not known. */
    public Optional<ZoneFigure> of(String zone) {
        return all.stream().filter(figure -> figure.zone().name().equals(zone)).findFirst();
    }
}
