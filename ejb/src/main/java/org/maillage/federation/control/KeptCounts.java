package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;

/**
 * Keeps what each network counted in a year until it counts something new: whoever looks at a région after a record in one département waits
 * for the sums of these two, and not for those of all others.
 */
@ApplicationScoped
public class KeptCounts {

    /** Characters: two running years of a région of thirteen départements. */
    private static final long MOST = 24_000_000;

    /** Of a row beside its counts, about. */
    private static final int ROW = 200;

    @Inject
    private PublishedFacts facts;

    private final Kept<Key, List<Count>> kept = new Kept<>(
            MOST,
            counts -> counts.stream()
                    .mapToLong(count -> ROW + count.cells().text().length())
                    .sum());

    private record Key(UUID network, String indicator, int year, boolean communes) {}

    /** What was counted in a month, everywhere or in one commune, on all days or on those of a crossing. */
    record Count(FactKey key, FactCells cells) {}

    /**
     * The sums of a network about an indicator in a calendar year, those of the days of each crossing included.
     *
     * @param communes whether those of each commune are wanted beside those of everywhere
     * @param state of the sums of the network in that year
     */
    List<Count> of(UUID network, String indicator, int year, boolean communes, String state) {
        return kept.get(new Key(network, indicator, year, communes), state, () -> {
            List<Count> counts = new ArrayList<>();
            facts.counts(
                    network,
                    indicator,
                    year,
                    communes,
                    (tenant, key, cells, sketch) -> counts.add(new Count(key, cells)));
            return List.copyOf(counts);
        });
    }
}
