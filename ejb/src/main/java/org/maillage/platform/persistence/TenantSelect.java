package org.maillage.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Reads some columns of the rows of the structure in scope, for what is counted or written out by the thousand, where entities would
 * cost more than the reading. The nets hold: it speaks with the application's account, which sees the views of one structure only, and
 * sets the structure in scope on its connection first. A few rows are held at a time, however many there are.
 */
@ApplicationScoped
public class TenantSelect {

    private static final int FETCHED_AT_ONCE = 1000;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource application;

    /** Takes rows. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        void take(Row row) throws E;
    }

    /** A row that is being read; columns count from 1. */
    public static final class Row {
        private final ResultSet rows;

        private Row(ResultSet rows) {
            this.rows = rows;
        }

        public @Nullable String text(int column) {
            try {
                return rows.getString(column);
            } catch (SQLException e) {
                throw broken(e);
            }
        }

        /** What is never missing. */
        public String need(int column) {
            return Objects.requireNonNull(text(column));
        }

        /** A day, never missing. Asked for as an object, the server's pool would look for a method that is not there, each time. */
        public LocalDate day(int column) {
            try {
                return Objects.requireNonNull(rows.getDate(column)).toLocalDate();
            } catch (SQLException e) {
                throw broken(e);
            }
        }

        /** Zero when there is none. */
        public int number(int column) {
            return (int) bits(column);
        }

        /** Zero when there is none. */
        public long bits(int column) {
            try {
                return rows.getLong(column);
            } catch (SQLException e) {
                throw broken(e);
            }
        }
    }

    /**
     * Reads rows.
     *
     * @param select written in the source, up to its condition
     * @param order written in the source; empty for none
     */
    public <E extends Exception> void read(String select, Condition which, String order, Taker<E> taker) throws E {
        try (Connection connection = application.getConnection()) {
            enter(connection);
            try (PreparedStatement statement = prepare(connection, select, which, order);
                    ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    taker.take(row);
                }
            }
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The number that a query answers with. */
    public long number(String select, Condition which) {
        List<Long> found = new ArrayList<>();
        this.<RuntimeException>read(select, which, "", row -> found.add(row.bits(1)));
        return found.stream().mapToLong(Long::longValue).sum();
    }

    private static PreparedStatement prepare(Connection connection, String select, Condition which, String order)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(select + " where " + which.text() + " " + order);
        statement.setFetchSize(FETCHED_AT_ONCE);
        int place = 1;
        for (Object value : which.values()) {
            // The driver would send an identifier as bytes, and the database would not find its index.
            statement.setObject(place++, value instanceof UUID ? value.toString() : value);
        }
        return statement;
    }

    private static void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET @tenant_id = " + TenantScope.require());
        }
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException("The rows of a structure cannot be read", e);
    }
}
