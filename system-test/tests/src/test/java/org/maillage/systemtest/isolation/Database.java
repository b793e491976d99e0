package org.maillage.systemtest.isolation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.maillage.micro.TestDatabase;
import org.maillage.systemtest.Workspace;

/** One database for all tests of this package, seen with each of its three accounts. */
final class Database {

    private static TestDatabase running;

    private Database() {}

    static synchronized TestDatabase running() {
        if (running == null) {
            try {
                running = TestDatabase.start(
                        Workspace.product().resolve("mariadb"),
                        Workspace.output().resolve("isolation-data"));
            } catch (IOException e) {
                throw new IllegalStateException("The database did not start", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The database did not start", e);
            }
        }
        return running;
    }

    /** The account of the migrations. */
    static Connection owner() throws SQLException {
        return connect(running().ownerSettings(), "test.owner");
    }

    /** The account of the application, no structure in scope. */
    static Connection application() throws SQLException {
        return connect(running().settings(), "maillage.db");
    }

    /** The account that reads published figures. */
    static Connection federation() throws SQLException {
        return connect(running().settings(), "maillage.federation.db");
    }

    private static Connection connect(Map<String, String> settings, String prefix) throws SQLException {
        return DriverManager.getConnection(
                settings.get(prefix + ".url"), settings.get(prefix + ".user"), settings.get(prefix + ".password"));
    }

    /** What the listener of the persistence unit does at every acquisition. */
    static void scope(Connection application, Integer tenant) throws SQLException {
        execute(application, "set @tenant_id = " + (tenant == null ? "NULL" : tenant));
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
