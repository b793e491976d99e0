package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maillage.micro.bench.inside.RecordingTurn;

/**
 * What recording costs a structure that publishes, compared with the same structure while it belongs to no network: in turns, so that both find
 * the same machine, and the ratio of each two turns is told by itself. The memberships are moved into the future and back, straight in the table.
 */
final class PublicationCost {

    private static final int TURNS = 9;

    private static final String STRUCTURE = "(SELECT t.number FROM tenants_tenants t JOIN access_assignments a"
            + " ON a.tenant_number = t.number JOIN access_accounts c ON c.id = a.account_id"
            + " WHERE c.email = 'mediation@demo.maillage.example')";
    private static final String LEAVE =
            "UPDATE tenants_memberships SET since = since + INTERVAL 900 YEAR WHERE tenant_number IN " + STRUCTURE;
    private static final String JOIN =
            "UPDATE tenants_memberships SET since = since - INTERVAL 900 YEAR WHERE tenant_number IN " + STRUCTURE;
    private static final String MARKS =
            "SELECT (SELECT COUNT(*) FROM indicators_stale_months) + (SELECT COUNT(*) FROM federation_stale_sums)";

    private final Connection tables;

    PublicationCost(Connection tables) {
        this.tables = tables;
    }

    /**
     * Recordings with and without publication, in milliseconds.
     *
     * @param ratio of the 95th percentiles of each two turns
     */
    record Compared(Samples published, Samples unpublished, Samples ratio) {}

    Compared measure() throws Exception {
        // Not counted: whoever comes first warms up.
        turn();
        List<double[]> published = new ArrayList<>();
        List<double[]> unpublished = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            published.add(turn());
            change(LEAVE);
            unpublished.add(turn());
            change(JOIN);
        }
        return new Compared(
                samples(published), samples(unpublished), percentiles(published).against(percentiles(unpublished)));
    }

    private double[] turn() throws Exception {
        var milliseconds = InsideApplication.call(RecordingTurn.class);
        // What the turn before left to count would be told as the cost of the next.
        while (marks() > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return milliseconds;
    }

    private void change(String statement) throws SQLException {
        try (var change = tables.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private long marks() throws SQLException {
        try (var query = tables.createStatement();
                var row = query.executeQuery(MARKS)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Samples percentiles(List<double[]> turns) {
        return new Samples(turns.stream()
                .mapToDouble(turn -> new Samples(turn).percentile(95))
                .toArray());
    }

    private static Samples samples(List<double[]> turns) {
        return new Samples(turns.stream().flatMapToDouble(Arrays::stream).toArray());
    }
}
