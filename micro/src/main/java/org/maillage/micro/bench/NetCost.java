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
    /** How many activities one side writes before it is the other's turn: a whole transaction of both ways. */
    private static final int TURN = 500;

    static final int IMPORTED = 500;

    /**
     * What one side writes.
     *
     * @param themes whether an activity brings its three themes, as it does in the application
     * @param perTransaction how many activities are kept together
     */
    private record Work(boolean themes, int perTransaction) {

        /** One row, kept before the next: the insert itself. */
        static final Work INSERT = new Work(false, 1);
        /** As a mediator records. */
        static final Work RECORDING = new Work(true, 1);
        /** As an import writes: the disk, which is the same for both sides, hardly counts. */
        static final Work IMPORT = new Work(true, IMPORTED);
    }

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

    /** What was measured for each kind of work. */
    record Results(Result insert, Result recording, Result imported) {}

    Results measure() throws SQLException, InterruptedException {
        try (var tables = connect(Schemas.BASE, owner);
                var views = connect(Schemas.APPLICATION, application)) {
            awaitCounting(tables);
            var pattern = ActivityRow.last(tables);
            try (var statement = views.createStatement()) {
                statement.execute("SET @tenant_id = " + pattern.tenant());
            }
            var throughViews = new Side(views, pattern);
            var intoTables = new Side(tables, pattern);
            round(throughViews, intoTables, Work.IMPORT);
            return new Results(
                    rounds(throughViews, intoTables, Work.INSERT),
                    rounds(throughViews, intoTables, Work.RECORDING),
                    rounds(throughViews, intoTables, Work.IMPORT));
        }
    }

    /** Makes the structure larger, straight in the tables. */
    void fill(int activities) throws SQLException, InterruptedException {
        try (var tables = connect(Schemas.BASE, owner)) {
            awaitCounting(tables);
            new Side(tables, ActivityRow.last(tables)).insert(activities, Work.IMPORT);
        }
    }

    private static Result rounds(Side views, Side tables, Work work) throws SQLException {
        var viewTimes = new double[ROUNDS];
        var tableTimes = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var round = round(views, tables, work);
            viewTimes[i] = round[0];
            tableTimes[i] = round[1];
            ratios[i] = round[0] / round[1];
        }
        return new Result(new Samples(viewTimes), new Samples(tableTimes), new Samples(ratios));
    }

    /** Milliseconds of both sides, which take turns: so both find the same table, log and neighbours on the machine. */
    private static double[] round(Side views, Side tables, Work work) throws SQLException {
        var times = new double[2];
        for (int turn = 0; turn < ACTIVITIES / TURN; turn++) {
            boolean viewsFirst = turn % 2 == 0;
            if (viewsFirst) {
                times[0] += views.insert(TURN, work);
            }
            times[1] += tables.insert(TURN, work);
            if (!viewsFirst) {
                times[0] += views.insert(TURN, work);
            }
        }
        return times;
    }

    private Connection connect(String schema, DatabaseAccount account) throws SQLException {
        var connection = DriverManager.getConnection(url.prepared(schema), account.name(), account.password());
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** The application counts what was recorded before, and would be measured with it. */
    private static void awaitCounting(Connection tables) throws SQLException, InterruptedException {
        try (var marks = tables.prepareStatement(
                "SELECT (SELECT COUNT(*) FROM indicators_stale_months) + (SELECT COUNT(*) FROM federation_stale_sums)")) {
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

    /** One way to write, with its statements prepared once, as a pooled connection keeps them. */
    private record Side(
            Connection connection, ActivityRow pattern, PreparedStatement activity, PreparedStatement theme) {

        Side(Connection connection, ActivityRow pattern) throws SQLException {
            this(
                    connection,
                    pattern,
                    connection.prepareStatement(ActivityRow.ACTIVITY),
                    connection.prepareStatement(ActivityRow.THEME));
        }

        /** Milliseconds for so many activities. */
        double insert(int count, Work work) throws SQLException {
            long begun = System.nanoTime();
            for (int i = 1; i <= count; i++) {
                var id = pattern.insert(activity);
                if (work.themes()) {
                    pattern.insertThemes(theme, id);
                }
                if (i % work.perTransaction() == 0) {
                    connection.commit();
                }
            }
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
