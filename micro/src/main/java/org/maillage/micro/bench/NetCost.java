package org.maillage.micro.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.Schemas;

/**
 * What the isolation in the database costs: the same activities with their themes, inserted through the views of the application's
 * account and straight into the tables by their owner, in turns, so that a machine that gets slower slows both.
 */
final class NetCost {

    static final int ROUNDS = 5;
    static final int ACTIVITIES = 10_000;
    private static final int WARM_UP = 2_000;
    /** Large enough that the disk, which is the same for both, does not hide what is compared. */
    private static final int PER_TRANSACTION = 500;

    /** Median, smallest and largest of the rounds; milliseconds for 10 000 activities and the ratio of each round. */
    record Result(Samples views, Samples tables, Samples ratio) {}

    private final DatabaseUrl url;
    private final DatabaseAccount owner;
    private final DatabaseAccount application;

    NetCost(DatabaseUrl url, DatabaseAccount owner, DatabaseAccount application) {
        this.url = url;
        this.owner = owner;
        this.application = application;
    }

    Result measure() throws SQLException, InterruptedException {
        try (var tables = connect(Schemas.BASE, owner);
                var views = connect(Schemas.APPLICATION, application)) {
            awaitCounting(tables);
            var pattern = ActivityRow.last(tables);
            try (var statement = views.createStatement()) {
                statement.execute("SET @tenant_id = " + pattern.tenant());
            }
            insert(tables, pattern, WARM_UP);
            insert(views, pattern, WARM_UP);
            return rounds(views, tables, pattern);
        }
    }

    private static Result rounds(Connection views, Connection tables, ActivityRow pattern) throws SQLException {
        var viewTimes = new double[ROUNDS];
        var tableTimes = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            // Whoever comes second finds the larger table and the older log: each side in turn.
            if (round % 2 == 0) {
                viewTimes[round] = insert(views, pattern, ACTIVITIES);
                tableTimes[round] = insert(tables, pattern, ACTIVITIES);
            } else {
                tableTimes[round] = insert(tables, pattern, ACTIVITIES);
                viewTimes[round] = insert(views, pattern, ACTIVITIES);
            }
            ratios[round] = viewTimes[round] / tableTimes[round];
        }
        return new Result(new Samples(viewTimes), new Samples(tableTimes), new Samples(ratios));
    }

    private Connection connect(String schema, DatabaseAccount account) throws SQLException {
        var connection = DriverManager.getConnection(url.prepared(schema), account.name(), account.password());
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** The application counts what was recorded before, and would be measured with it. */
    private static void awaitCounting(Connection tables) throws SQLException, InterruptedException {
        try (var marks = tables.prepareStatement("SELECT COUNT(*) FROM indicators_stale_months")) {
            while (number(marks) > 0) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Milliseconds for so many activities. */
    private static double insert(Connection connection, ActivityRow pattern, int count) throws SQLException {
        long begun = System.nanoTime();
        try (var activity = connection.prepareStatement(ActivityRow.ACTIVITY);
                var theme = connection.prepareStatement(ActivityRow.THEME)) {
            for (int i = 1; i <= count; i++) {
                pattern.insert(activity, theme);
                if (i % PER_TRANSACTION == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        return (System.nanoTime() - begun) / 1e6;
    }
}
