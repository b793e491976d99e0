package org.maillage.systemtest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The database beneath the product, with the account that owns the tables: what nobody sees on a page, the judge of a test does. */
public final class OwnerDatabase implements AutoCloseable {

    private static final String PORT = "--port=";

    private final Connection connection;

    /** @param data the data directory of a product with an embedded database */
    public OwnerDatabase(Path data) {
        try {
            connection = DriverManager.getConnection(server(data) + "maillage_base", "maillage_owner", password(data));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server of a product with an embedded database, as a second node is told of it. */
    public static String server(Path data) {
        return "jdbc:mariadb://127.0.0.1:" + port(data) + "/";
    }

    private static String port(Path data) {
        String own = "--datadir=" + data.toAbsolutePath().normalize().resolve("db");
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().arguments().stream())
                .filter(arguments -> List.of(arguments).contains(own))
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith(PORT))
                .map(argument -> argument.substring(PORT.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No database runs on " + own));
    }

    private static String password(Path data) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("db.owner.password");
    }

    public List<List<String>> rows(String query, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<List<String>> read(PreparedStatement statement) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    public List<String> column(String query, Object... parameters) {
        return rows(query, parameters).stream().map(row -> row.get(0)).toList();
    }

    public String value(String query, Object... parameters) {
        return column(query, parameters).get(0);
    }

    public void change(String statement, Object... parameters) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
