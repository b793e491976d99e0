package org.maillage.systemtest.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.systemtest.isolation.seed.Rows;
import org.maillage.systemtest.isolation.seed.Table;

/** The views follow the variable at once: nothing that was prepared or opened before keeps the former structure. */
class VariableIT {

    private Connection owner;
    private List<Table> tables;

    @BeforeEach
    void seed() throws SQLException {
        owner = Database.owner();
        tables = Table.ofTenants(owner);
        for (Table table : tables) {
            Rows.insert(owner, table, 1, 10);
            Rows.insert(owner, table, 2, 20);
            Rows.insert(owner, table, 2, 21);
        }
    }

    @AfterEach
    void clean() throws SQLException {
        for (Table table : tables) {
            Database.execute(owner, "set foreign_key_checks = 0", "delete from " + table.inBase());
        }
        owner.close();
    }

    /** Prepared in the driver, and prepared in the server. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPreparedStatementFollows(boolean inServer) throws SQLException {
        try (Connection application = connect(inServer)) {
            for (Table table : tables) {
                try (PreparedStatement count =
                        application.prepareStatement("select count(*) from " + table.name() + " where version > ?")) {
                    count.setInt(1, 0);
                    assertThat(count(application, count, 1)).isEqualTo(1);
                    assertThat(count(application, count, 2)).isEqualTo(2);
                    assertThat(count(application, count, null)).isZero();
                    assertThat(count(application, count, 1)).isEqualTo(1);
                }
            }
        }
    }

    /** The isolation of a transaction keeps rows as they were, never the structure. */
    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ})
    void aTransactionFollows(int isolation) throws SQLException {
        try (Connection application = connect(false)) {
            application.setTransactionIsolation(isolation);
            application.setAutoCommit(false);
            for (Table table : tables) {
                Database.scope(application, 1);
                assertThat(Rows.count(application, "select count(*) from " + table.name()))
                        .isEqualTo(1);
                Database.scope(application, 2);
                assertThat(Rows.count(application, "select count(*) from " + table.name()))
                        .isEqualTo(2);
            }
            application.rollback();
        }
    }

    private static int count(Connection application, PreparedStatement count, Integer tenant) throws SQLException {
        Database.scope(application, tenant);
        try (ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(boolean inServer) throws SQLException {
        Map<String, String> settings = Database.running().settings();
        return DriverManager.getConnection(
                settings.get("maillage.db.url") + "?useServerPrepStmts=" + inServer,
                settings.get("maillage.db.user"),
                settings.get("maillage.db.password"));
    }
}
