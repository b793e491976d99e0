package org.maillage.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Reads and writes all rows of the structure in scope as they are kept, one at a time. The nets hold: it speaks with the application's
 * account, which sees the views of one structure only, and sets the structure in scope on its connection first.
 */
@ApplicationScoped
public class TenantRows {

    private static final String TENANT = "tenant_id";
    private static final int FETCHED_AT_ONCE = 500;

    /** Rows of one statement: through a view, a statement takes longer to begin than to write a row. */
    private static final int WRITTEN_AT_ONCE = 100;

    /** Long rows are sent earlier, far below what the server takes at once. */
    private static final int MOST_LETTERS = 1 << 20;

    private static final Set<JDBCType> NUMBERS =
            Set.of(JDBCType.TINYINT, JDBCType.SMALLINT, JDBCType.INTEGER, JDBCType.BIGINT);
    private static final Set<JDBCType> TRUTHS = Set.of(JDBCType.BIT, JDBCType.BOOLEAN);
    private static final Set<JDBCType> BYTES = Set.of(JDBCType.BINARY, JDBCType.VARBINARY, JDBCType.LONGVARBINARY);

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource application;

    /**
     * A column of a table.
     *
     * @param type of the database, such as {@code VARCHAR}
     */
    public record Column(String name, String type, boolean nullable) {}

    /** Takes rows. */
    @FunctionalInterface
    public interface Taker {
        void take(TenantRow row) throws IOException;
    }

    /** Work with the database whose failure is told in the words of this class. */
    @FunctionalInterface
    private interface Work<T extends @Nullable Object> {
        T run() throws SQLException, IOException;
    }

    private static <T extends @Nullable Object> T told(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new RowsException(e);
        }
    }

    /** One look at a structure: everything is read as it was when it began, whatever is written meanwhile. */
    public final class Snapshot implements AutoCloseable {
        private final Connection connection;

        private Snapshot() throws SQLException {
            connection = application.getConnection();
            enter(connection);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }

        /** The columns of a table, without the number of the structure. */
        public List<Column> columns(TenantTable table) throws IOException {
            return told(() -> TenantRows.columns(connection, table));
        }

        /** Hands over every row of a table by its id; only a few are held at a time. */
        public void read(TenantTable table, Taker taker) throws IOException {
            told(() -> readAll(table, taker));
        }

        private boolean readAll(TenantTable table, Taker taker) throws SQLException, IOException {
            try (PreparedStatement statement =
                    connection.prepareStatement("select * from " + table.name() + " order by id")) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    List<Place> places = places(rows.getMetaData());
                    while (rows.next()) {
                        taker.take(row(rows, places));
                    }
                }
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            told(() -> {
                try (connection) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                }
                return true;
            });
        }
    }

    /** Begins to read the structure in scope. */
    public Snapshot open() throws IOException {
        return told(Snapshot::new);
    }

    /** Writes rows of one table into the structure in scope, within the running transaction. */
    public final class Writer implements AutoCloseable {
        private final Connection connection;
        private final String table;
        private final int tenant = TenantScope.require();
        private final List<TenantRow> waiting = new ArrayList<>();
        private Set<String> columns = Set.of();
        private @Nullable PreparedStatement full;
        private int letters;

        private Writer(String table) throws SQLException {
            this.table = table;
            connection = application.getConnection();
            enter(connection);
        }

        /** Writes one row; all rows of a table have the same columns. */
        public void write(TenantRow row) throws IOException {
            told(() -> add(row));
        }

        private boolean add(TenantRow row) throws SQLException {
            if (columns.isEmpty()) {
                columns = row.values().keySet();
            } else if (!columns.equals(row.values().keySet())) {
                throw new IllegalArgumentException("The rows of " + table + " differ in their columns");
            }
            waiting.add(row);
            row.values().values().forEach(value -> letters += value instanceof String text ? text.length() : 0);
            boolean enough = waiting.size() == WRITTEN_AT_ONCE || letters >= MOST_LETTERS;
            return !enough || flush();
        }

        private boolean flush() throws SQLException {
            if (waiting.size() == WRITTEN_AT_ONCE) {
                PreparedStatement statement = full == null ? prepare(WRITTEN_AT_ONCE) : full;
                full = statement;
                send(statement);
            } else if (!waiting.isEmpty()) {
                try (PreparedStatement statement = prepare(waiting.size())) {
                    send(statement);
                }
            }
            return true;
        }

        private PreparedStatement prepare(int rows) throws SQLException {
            String list = columns.stream().map(TenantRows::quoted).collect(Collectors.joining(", "));
            String row = "(?" + ", ?".repeat(columns.size()) + ")";
            return connection.prepareStatement("insert into " + table + " (" + TENANT + ", " + list + ") values "
                    + String.join(", ", Collections.nCopies(rows, row)));
        }

        private void send(PreparedStatement statement) throws SQLException {
            int place = 1;
            for (TenantRow row : waiting) {
                statement.setInt(place++, tenant);
                for (String column : columns) {
                    statement.setObject(place++, row.values().get(column));
                }
            }
            statement.executeUpdate();
            waiting.clear();
            letters = 0;
        }

        /** Writes what still waits. */
        public void finish() throws IOException {
            told(this::flush);
        }

        @Override
        public void close() throws IOException {
            told(() -> {
                try (connection) {
                    if (full != null) {
                        full.close();
                    }
                }
                return true;
            });
        }
    }

    /** Begins to write a table of the structure in scope. */
    public Writer writer(TenantTable table) throws IOException {
        return told(() -> new Writer(table.name()));
    }

    /** The columns of a table, without the number of the structure. */
    public List<Column> columns(TenantTable table) throws IOException {
        return told(() -> {
            try (Connection connection = application.getConnection()) {
                return columns(connection, table);
            }
        });
    }

    /** How many rows of a table the structure in scope has. */
    public long count(TenantTable table) throws IOException {
        return told(() -> countAll(table));
    }

    private long countAll(TenantTable table) throws SQLException {
        try (Connection connection = application.getConnection()) {
            enter(connection);
            try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table.name());
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The accounts that the rows of the structure in scope name. */
    public Set<UUID> accounts(List<TenantTable> tables) throws IOException {
        return told(() -> named(tables));
    }

    private Set<UUID> named(List<TenantTable> tables) throws SQLException {
        Set<UUID> accounts = new HashSet<>();
        try (Connection connection = application.getConnection()) {
            enter(connection);
            for (TenantTable table : tables) {
                for (Column column : columns(connection, table)) {
                    if (TenantTables.ACCOUNT_COLUMNS.contains(column.name())) {
                        accounts.addAll(distinct(connection, table, column.name()));
                    }
                }
            }
        }
        return accounts;
    }

    private static Set<UUID> distinct(Connection connection, TenantTable table, String column) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select distinct " + quoted(column) + " from "
                        + table.name() + " where " + quoted(column) + " is not null");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private static List<Column> columns(Connection connection, TenantTable table) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select * from " + table.name() + " where 1 = 0");
                ResultSet none = statement.executeQuery()) {
            ResultSetMetaData data = none.getMetaData();
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                if (!data.getColumnName(i).equals(TENANT)) {
                    columns.add(new Column(
                            data.getColumnName(i),
                            data.getColumnTypeName(i),
                            data.isNullable(i) == ResultSetMetaData.columnNullable));
                }
            }
            return columns;
        }
    }

    private static void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET @tenant_id = " + TenantScope.require());
        }
    }

    /** A name that came from outside could be anything; those of ours are words. */
    private static String quoted(String column) {
        if (!column.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("No name of a column: " + column);
        }
        return "`" + column + "`";
    }

    /** A column of an answer: what of it is the same for every row. */
    private record Place(int number, String name, boolean truth, boolean counted) {}

    private static List<Place> places(ResultSetMetaData data) throws SQLException {
        List<Place> places = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            JDBCType type = JDBCType.valueOf(data.getColumnType(i));
            if (BYTES.contains(type)) {
                throw new IllegalStateException("Say here how bytes are written, before a structure keeps some");
            }
            if (!data.getColumnName(i).equals(TENANT)) {
                places.add(new Place(i, data.getColumnName(i), TRUTHS.contains(type), NUMBERS.contains(type)));
            }
        }
        return places;
    }

    private static TenantRow row(ResultSet rows, List<Place> places) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Place place : places) {
            values.put(place.name(), value(rows, place));
        }
        return new TenantRow(values);
    }

    private static @Nullable Object value(ResultSet rows, Place place) throws SQLException {
        Object value;
        if (place.truth()) {
            value = rows.getBoolean(place.number());
        } else if (place.counted()) {
            value = rows.getLong(place.number());
        } else {
            return rows.getString(place.number());
        }
        return rows.wasNull() ? null : value;
    }
}
