package org.maillage.publications.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.publications.boundary.Snapshot;

/**
 * Adds up by priority zone the communes that are frozen, once all is hidden that must be, and nothing else: whoever reads the publication could
 * do the same, so no two revisions tell more by it than their communes do. A zone of which no commune is shown has no line.
 */
final class FrozenZones {

    private final Set<String> territory;
    private final PriorityCommunes priority;

    FrozenZones(Set<String> territory, PriorityCommunes priority) {
        this.territory = Set.copyOf(territory);
        this.priority = priority;
    }

    /** A part of which nothing is hidden any more, with what it tells by zone. */
    Snapshot.Part with(Snapshot.Part frozen) {
        return switch (frozen.definition().code()) {
            case Dashboard.ACCOMPANIMENTS -> with(frozen, Dashboard.COMMUNE, ZoneFigures.ZONE);
            case Dashboard.PEOPLE -> with(frozen, Dashboard.RESIDENCE, ZoneFigures.RESIDENCE_ZONE);
            default -> frozen;
        };
    }

    private Snapshot.Part with(Snapshot.Part frozen, String communes, String dimension) {
        List<Figure> zones = frozen.along(communes).stream()
                .flatMap(shown ->
                        priority.zones().stream().flatMap(zone -> figure(frozen, shown, dimension, zone).stream()))
                .toList();
        if (zones.isEmpty()) {
            return frozen;
        }
        Breakdown told = new Breakdown(frozen.definition().code(), dimension, zones);
        return new Snapshot.Part(
                frozen.definition(),
                frozen.total(),
                Stream.concat(frozen.breakdowns().stream(), Stream.of(told)).toList());
    }

    private Optional<Figure> figure(Snapshot.Part frozen, Breakdown shown, String dimension, PriorityZone zone) {
        return ZoneFigures.sum(shown, territory, zone, priority)
                .map(amount -> Snapshot.Part.figure(dimension, frozen.total(), zone.name(), amount));
    }

    /** The lists by which the zones of some parts are told: all of them where it is told what is in none. */
    List<Snapshot.ZoneList> lists(List<Snapshot.Part> parts) {
        Set<String> told = parts.stream()
                .flatMap(part -> part.breakdowns().stream())
                .filter(breakdown -> Snapshot.isOfZone(breakdown.dimension()))
                .flatMap(breakdown -> breakdown.figures().stream())
                .map(Figure::value)
                .collect(Collectors.toSet());
        return priority.lists().stream()
                .filter(list -> told.contains(list.getZone().name()) || told.contains(PriorityZone.NONE.name()))
                .map(FrozenZones::frozen)
                .toList();
    }

    private static Snapshot.ZoneList frozen(PriorityList list) {
        return new Snapshot.ZoneList(list.getZone().name(), list.getSource(), Objects.requireNonNull(list.getAsOf()));
    }
}
