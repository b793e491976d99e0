package org.maillage.systemtest.isolation.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A base table.
 *
 * @param comment declares whose rows it holds
 */
public record Table(String name, String comment, List<Column> columns) {

    public static final String BASE_SCHEMA = "maillage_base";

    private static final String TABLES =
            "select table_name, table_comment from information_schema.tables where table_schema = '" + BASE_SCHEMA
                    + "' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by table_name";
    private static final String COLUMNS =
            "select table_name, column_name, data_type, coalesce(character_maximum_length, 0)"
                    + " from information_schema.columns where table_schema = '" + BASE_SCHEMA
                    + "' order by table_name, ordinal_position";

    private static final Pattern BETWEEN = Pattern.compile("between ([a-z_]+) and ([a-z_]+): .+");

    /** A column with its type, as {@code varchar}, and its length, 0 when it has none. */
    public record Column(String name, String type, long length) {}

    /** All base tables but the history of migrations, seen with the owner's account. */
    public static List<Table> all(Connection owner) throws SQLException {
        Map<String, List<Column>> columns = columns(owner);
        List<Table> tables = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(TABLES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), columns.get(rows.getString(1))));
            }
        }
        return tables;
    }

    /** The tables whose rows belong to one structure each. */
    public static List<Table> ofTenants(Connection owner) throws SQLException {
        return all(owner).stream().filter(Table::isOfTenants).toList();
    }

    /** The tables whose rows stand between two structures each. */
    public static List<Table> betweenTenants(Connection owner) throws SQLException {
        return all(owner).stream().filter(table -> !table.ends().isEmpty()).toList();
    }

    /** Those of all tables, in one statement: it is asked very often. */
    private static Map<String, List<Column>> columns(Connection owner) throws SQLException {
        Map<String, List<Column>> columns = new HashMap<>();
        try (PreparedStatement statement = owner.prepareStatement(COLUMNS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getString(3), rows.getLong(4)));
            }
        }
        return columns;
    }

    public boolean isOfTenants() {
        return comment.equals("tenant") || comment.startsWith("tenant;");
    }

    /** The two columns with the structures between which a row stands, if it does. */
    public List<String> ends() {
        Matcher between = BETWEEN.matcher(comment);
        return between.matches() ? List.of(between.group(1), between.group(2)) : List.of();
    }

    public boolean isPublished() {
        return comment.endsWith("; published");
    }

    /** Whether the application may add rows and never change or delete one. */
    public boolean isAppendOnly() {
        return comment.endsWith("; append only");
    }

    public String inBase() {
        return BASE_SCHEMA + "." + name;
    }

    /** The names of the columns, for a statement. */
    public String columnList() {
        return columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
    }

    /** An expression: all columns of a row in one text, as {@code [1, 2, null]}. */
    public String line() {
        return columns.stream()
                .map(column -> "coalesce(" + (column.type().endsWith("binary") ? "hex(" : "(") + "`" + column.name()
                        + "`), 'null')")
                .collect(Collectors.joining(", ', ', ", "concat('[', ", ", ']')"));
    }

    @Override
    public String toString() {
        return name;
    }
}
