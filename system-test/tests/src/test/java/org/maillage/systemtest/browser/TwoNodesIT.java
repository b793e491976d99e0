package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;
import org.maillage.systemtest.Workspace;

/** Two nodes count the same structures at once, and one of them dies half way: what is published comes out the same, byte for byte. */
@InBrowser
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String SECRETS = "secrets.properties";

    private static final String FACTS = "SELECT tenant_id, network_id, month, commune_code, indicator, edition, cells,"
            + " COALESCE(sketch, '') FROM federation_facts ORDER BY 1, 2, 3, 4, 5, 6";
    private static final String SUMS = "SELECT network_id, month, commune_code, indicator, edition, cells,"
            + " COALESCE(sketch, '') FROM federation_sums ORDER BY 1, 2, 3, 4, 5";

    private static final String MARK_ALL = "INSERT INTO indicators_stale_months (id, version, tenant_number, month)"
            + " SELECT UUID(), 1, tenant_id, MIN(month) FROM federation_facts GROUP BY tenant_id";

    private static final String MARKED = "SELECT COUNT(DISTINCT tenant_number) FROM indicators_stale_months";
    private static final String MARKS =
            "SELECT (SELECT COUNT(*) FROM indicators_stale_months) + (SELECT COUNT(*) FROM federation_stale_sums)";

    @Test
    void countTheSame(Product first) throws Exception {
        try (OwnerDatabase database = new OwnerDatabase(first.data());
                Product second = secondNode(first)) {
            second.waitUntilReady();
            awaitFew(database, MARKS, 0);
            List<List<String>> facts = database.rows(FACTS);
            List<List<String>> sums = database.rows(SUMS);
            signal("STOP", first);
            try {
                database.change(MARK_ALL);
                int all = marked(database);
                // The second node is at work: the first one stands still.
                awaitFew(database, MARKED, all * 2 / 3);
            } finally {
                signal("CONT", first);
            }
            database.change(MARK_ALL);
            awaitFew(database, MARKED, marked(database) - 1);
            assertThat(marked(database)).as("structures still to be counted").isPositive();
            second.handle().destroyForcibly();

            awaitFew(database, MARKS, 0);

            assertThat(facts).isNotEmpty();
            assertThat(database.rows(FACTS)).isEqualTo(facts);
            assertThat(database.rows(SUMS)).isEqualTo(sums);
        }
    }

    /** On the same database, with the same secrets. */
    private static Product secondNode(Product first) throws IOException {
        Path data = Files.createDirectories(Workspace.output().resolve("second-node-data"));
        Files.deleteIfExists(data.resolve(SECRETS));
        Files.copy(first.data().resolve(SECRETS), data.resolve(SECRETS));
        return Product.launch("second-node", data, "--db-url", OwnerDatabase.server(first.data()));
    }

    private static int marked(OwnerDatabase database) {
        return Integer.parseInt(database.value(MARKED));
    }

    private static void awaitFew(OwnerDatabase database, String marks, int most) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Integer.parseInt(database.value(marks)) > most) {
            assertThat(Instant.now()).as(marks).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void signal(String name, Product product) throws Exception {
        Process sent = new ProcessBuilder(
                        "kill", "-" + name, String.valueOf(product.handle().pid()))
                .start();
        assertThat(sent.waitFor()).isZero();
    }
}
