package org.maillage.publications.control;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.Breakdown;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.publications.boundary.Collision;
import org.maillage.publications.boundary.Snapshot;

/**
 * What was told of one indicator of a network in some months: by its own publication, as a line of a larger one or of more months, or as the year before.
 *
 * @param part with a total
 * @param inFull whether all is told beside it that the total adds up
 * @param ages by which bands the network tells ages
 * @param own whether it stands in the table of that network, of these months
 * @param source {@code null} for what is about to be told
 */
record Telling(
        UUID network,
        MonthRange months,
        Snapshot.Part part,
        boolean inFull,
        String ages,
        int threshold,
        boolean own,
        Instant at,
        Collision.@Nullable Source source) {

    private static final String AGE = "age";

    int total() {
        return Objects.requireNonNull(part.total());
    }

    String indicator() {
        return part.definition().code();
    }

    Optional<Breakdown> along(String dimension) {
        return part.along(dimension);
    }

    /** What both say along a dimension is compared where this is equal: words and lines are those of one network, ages those of some bands. */
    String scale(String dimension) {
        return switch (dimension) {
            case Dashboard.TAG, Dashboard.NETWORK -> network.toString();
            case AGE -> ages;
            default -> "";
        };
    }
}
