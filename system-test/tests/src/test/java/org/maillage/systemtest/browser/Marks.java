package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.maillage.systemtest.OwnerDatabase;

/** The work lists of the jobs that count. A product that has just started still counts its demonstration. */
final class Marks {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String STRUCTURES = "SELECT COUNT(DISTINCT tenant_number) FROM indicators_stale_months";
    private static final String ALL =
            "SELECT (SELECT COUNT(*) FROM indicators_stale_months) + (SELECT COUNT(*) FROM federation_stale_sums)";

    private Marks() {}

    /** How many structures wait to be counted. */
    static int structures(OwnerDatabase database) {
        return Integer.parseInt(database.value(STRUCTURES));
    }

    /** Waits until no more structures than this wait to be counted. */
    static void awaitStructures(OwnerDatabase database, int most) throws InterruptedException {
        await(database, STRUCTURES, most);
    }

    /** Waits until all is counted and added up. */
    static void awaitNone(OwnerDatabase database) throws InterruptedException {
        await(database, ALL, 0);
    }

    private static void await(OwnerDatabase database, String marks, int most) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Integer.parseInt(database.value(marks)) > most) {
            assertThat(Instant.now()).as(marks).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
