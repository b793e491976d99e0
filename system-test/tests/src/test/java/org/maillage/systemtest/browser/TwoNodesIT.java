package org.maillage.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.OwnerDatabase;
import org.maillage.systemtest.Workspace;

/** Two nodes count the same structures at once, and one of them dies half way: what is published comes out the same, byte for byte. */
@InBrowser
class TwoNodesIT {

    private static final String SECRETS = "secrets.properties";

    private static final String FACTS = "SELECT tenant_id, network_id, month, commune_code, indicator, edition, cells,"
            + " COALESCE(sketch, '') FROM federation_facts ORDER BY 1, 2, 3, 4, 5, 6";
    private static final String SUMS = "SELECT network_id, month, commune_code, indicator, edition, cells,"
            + " COALESCE(sketch, '') FROM federation_sums ORDER BY 1, 2, 3, 4, 5";

    private static final String MARK_ALL = "INSERT INTO indicators_stale_months (id, version, tenant_number, month)"
            + " SELECT UUID(), 1, tenant_id, MIN(month) FROM federation_facts GROUP BY tenant_id";

    @Test
    void countTheSame(Product first) throws Exception {
        try (OwnerDatabase database = new OwnerDatabase(first.data());
                Product second = secondNode(first)) {
            second.waitUntilReady();
            Marks.awaitNone(database);
            List<List<String>> facts = database.rows(FACTS);
            List<List<String>> sums = database.rows(SUMS);
            signal("STOP", first);
            try {
                database.change(MARK_ALL);
                int all = Marks.structures(database);
                // The second node is at work: the first one stands still.
                Marks.awaitStructures(database, all * 2 / 3);
            } finally {
                signal("CONT", first);
            }
            database.change(MARK_ALL);
            Marks.awaitStructures(database, Marks.structures(database) - 1);
            assertThat(Marks.structures(database))
                    .as("structures still to be counted")
                    .isPositive();
            second.handle().destroyForcibly();

            Marks.awaitNone(database);

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

    private static void signal(String name, Product product) throws Exception {
        Process sent = new ProcessBuilder(
                        "kill", "-" + name, String.valueOf(product.handle().pid()))
                .start();
        assertThat(sent.waitFor()).isZero();
    }
}
