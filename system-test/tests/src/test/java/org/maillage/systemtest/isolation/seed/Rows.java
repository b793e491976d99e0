package org.maillage.systemtest.isolation.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes rows for any table of the structures, and tells whether rows changed. */
public final class Rows {

    private Rows() {}

    /** The values of a new row, ready for a statement; {@code seed} keeps the rows of one table apart. */
    public static String values(Table table, int tenant, UUID id, int seed) {
        return table.columns().stream()
                .map(column -> switch (column.name()) {
                    case "tenant_id" -> String.valueOf(tenant);
                    case "id" -> "'" + id + "'";
                    default -> value(column, seed);
                })
                .collect(Collectors.joining(", "));
    }

    /** The values of a new row between two structures. */
    public static String values(Table table, int oneEnd, int otherEnd, UUID id, int seed) {
        return table.columns().stream()
                .map(column -> switch (table.ends().indexOf(column.name())) {
                    case 0 -> String.valueOf(oneEnd);
                    case 1 -> String.valueOf(otherEnd);
                    default -> column.name().equals("id") ? "'" + id + "'" : value(column, seed);
                })
                .collect(Collectors.joining(", "));
    }

    private static String value(Table.Column column, int seed) {
        return switch (column.type()) {
            case "uuid" -> "'" + new UUID(seed, column.name().hashCode()) + "'";
            case "int", "bigint" -> String.valueOf(1000 + seed);
            case "smallint", "tinyint" -> String.valueOf(seed % 100);
            case "decimal", "double" -> String.valueOf(seed % 50);
            case "date" -> "'2026-01-15'";
            case "datetime" -> "'2026-01-15 10:00:00'";
            case "char", "varchar", "text", "mediumtext", "longtext" -> text(column, seed);
            case "binary", "varbinary" -> "unhex(sha2('" + seed + "', 256))";
            default ->
                throw new IllegalArgumentException(
                        "Say here how a value of the type " + column.type() + " is made: " + column.name());
        };
    }

    private static String text(Table.Column column, int seed) {
        String whole = seed + "-of-" + column.name();
        return "'" + whole.substring(0, (int) Math.min(whole.length(), column.length())) + "'";
    }

    /** Inserts a row; foreign keys are looked away from, they are not what is tested with it. */
    public static UUID insert(Connection owner, Table table, int tenant, int seed) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Statement statement = owner.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("insert into " + table.inBase() + " (" + table.columnList() + ") values ("
                    + values(table, tenant, id, seed) + ")");
        }
        return id;
    }

    /** All rows of a query as text, one line for each. */
    public static List<String> read(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData data = rows.getMetaData();
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** Everything that one structure owns in all tables, as the owner sees it: in one statement, for it is read very often. */
    public static List<String> of(Connection owner, List<Table> tables, int tenant) throws SQLException {
        List<String> lines = new ArrayList<>();
        String all = tables.stream()
                .map(table -> "(select '" + table.name() + "', id, " + table.line() + " from " + table.inBase()
                        + " where tenant_id = " + tenant + ")")
                .collect(Collectors.joining(" union all ", "", " order by 1, 2"));
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getString(3));
            }
        }
        return lines;
    }

    /** The number that a query finds. */
    public static int count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
