package org.maillage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** How many alerts a network has, kept for some minutes: every page of the network shows the number. */
@ApplicationScoped
public class AlertCounts {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Map<UUID, Count> counts = new ConcurrentHashMap<>();

    private record Count(int number, Instant made) {

        boolean isFresh(Instant now) {
            return now.isBefore(made.plus(KEPT));
        }
    }

    /** The number of a network, counted when none is kept. */
    public int of(UUID network, IntSupplier counting) {
        Count kept = counts.get(network);
        if (kept == null || !kept.isFresh(Instant.now())) {
            kept = new Count(counting.getAsInt(), Instant.now());
            counts.put(network, kept);
        }
        return kept.number();
    }

    /** The number of a network is known anew. */
    public void put(UUID network, int number) {
        counts.put(network, new Count(number, Instant.now()));
    }
}
