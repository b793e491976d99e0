package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.FigureQuery;

/** Keeps what networks read until a sum, a link or a definition on which it depends changes: many people read the same figures. */
@ApplicationScoped
public class KeptDashboards {

    /** Of the largest région, half a megabyte each. */
    private static final int MOST = 48;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Kept<Key, Dashboard> kept = new Kept<>(MOST);

    /** Readers of two networks who look into the same third one each have their own indicators. */
    private record Key(UUID network, FigureQuery query, String of) {}

    /**
     * What is shown of a question.
     *
     * @param standing of the family in all calendar years that are looked at
     * @param of what belongs to the question beside it: the indicators that the reader's network defined, the networks that are told
     */
    public Dashboard get(FigureQuery query, Shields.Standing standing, String of, Supplier<Dashboard> make) {
        // The months to come are known to be empty: what may be shown of a running year changes with the month.
        String state = standing.state() + YearMonth.now(ZONE);
        return kept.get(new Key(standing.network().getId(), query, of), state, make);
    }
}
