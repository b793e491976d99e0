package org.maillage.publications.control;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;

/**
 * What a publication tells of its network, of each month of it, of the networks directly in it, and of the year before.
 *
 * @param ages by which bands the network tells ages
 */
record Tellings(UUID network, String ages, Instant at, Snapshot snapshot, Collision.Source source) {

    Stream<Telling> all() {
        return snapshot.parts().stream()
                .filter(part -> Overlaps.compares(part.definition().code()))
                .flatMap(part ->
                        Stream.of(total(part), lines(part), former(part)).flatMap(tellings -> tellings));
    }

    private Stream<Telling> total(Snapshot.Part part) {
        return part.total() == null
                ? Stream.empty()
                : Stream.of(telling(
                        network,
                        snapshot.months(),
                        part,
                        isInFull(part.definition().code()),
                        true));
    }

    private Stream<Telling> lines(Snapshot.Part part) {
        return Overlaps.LINES.stream()
                .flatMap(dimension -> Overlaps.lines(part, dimension))
                .map(line -> telling(line.of(network), line.months(snapshot.months()), line.part(), true, false));
    }

    private Stream<Telling> former(Snapshot.Part part) {
        String indicator = part.definition().code();
        MonthRange before = snapshot.months().plusYears(-1);
        return Optional.ofNullable(part.before()).stream()
                .map(amount -> telling(
                        network,
                        before,
                        new Snapshot.Part(part.definition(), amount, List.of()),
                        ToldTotals.COUNTED.contains(indicator),
                        false));
    }

    private boolean isInFull(String indicator) {
        return ToldTotals.COUNTED.contains(indicator)
                || snapshot.part(Dashboard.ACCOMPANIMENTS)
                        .flatMap(part -> part.along(Objects.requireNonNull(Dashboard.ADDED_UP.get(indicator))))
                        .filter(breakdown -> !breakdown.anyHidden())
                        .isPresent();
    }

    private Telling telling(UUID of, MonthRange months, Snapshot.Part part, boolean inFull, boolean own) {
        return new Telling(of, months, part, inFull, ages, snapshot.threshold(), own, at, source);
    }
}
