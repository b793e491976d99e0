package org.maillage.micro.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.maillage.micro.StartFailure;

/**
 * Brings a database to the state that this version of the product needs: schemas, accounts, migrations, and the views
 * and rights that isolate the tenants. Running it again changes nothing; two nodes may run it at the same time.
 */
public final class DatabasePreparation {

    private static final Logger LOG = Logger.getLogger(DatabasePreparation.class.getName());
    private static final int ACCESS_DENIED = 1045;
    private static final int NO_ADMISSION = 1698;
    private static final int ACCOUNT_EXISTS = 1396;
    private static final int NO_LOCKS_ON_GALERA = 1235;
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final String LOCK = "maillage_preparation";
    private static final String LOCK_SECONDS = "300";

    private final DatabaseUrl url;
    private final DatabaseAccount owner;
    private final DatabaseAccount application;
    private final DatabaseAccount federation;

    public DatabasePreparation(
            DatabaseUrl url, DatabaseAccount owner, DatabaseAccount application, DatabaseAccount federation) {
        this.url = url;
        this.owner = owner;
        this.application = application;
        this.federation = federation;
    }

    /** Throws a {@link StartFailure} with one clear sentence when the operator has something to do. */
    public void run() {
        try (var connection = connect(owner)) {
            checkVersion(connection);
            lock(connection);
            for (var schema : List.of(Schemas.BASE, Schemas.APPLICATION, Schemas.FEDERATION)) {
                createSchema(connection, schema);
            }
            createWhenMissing(connection, application);
            createWhenMissing(connection, federation);
            migrate();
            var tables = new Views(connection).regenerate();
            new Rights(connection, url, application).setExactly(Schemas.APPLICATION, Views.applicationRights(tables));
            new Rights(connection, url, federation).setExactly(Schemas.FEDERATION, Views.federationRights(tables));
        } catch (SQLException e) {
            throw new StartFailure(e, "database.error", oneLine(e));
        } catch (UnsafeSchemaException e) {
            throw new StartFailure(e, "database.unsafe", oneLine(e));
        }
        // The lock goes with the connection.
    }

    private Connection connect(DatabaseAccount account) {
        try {
            return DriverManager.getConnection(url.server(), account.name(), account.password());
        } catch (SQLException e) {
            if (isRefusal(e)) {
                throw new StartFailure(e, "database.refused", account.name(), url.server());
            }
            throw new StartFailure(e, "database.unreachable", url.server());
        }
    }

    private static boolean isRefusal(SQLException e) {
        return e.getErrorCode() == ACCESS_DENIED || e.getErrorCode() == NO_ADMISSION;
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        int major = data.getDatabaseMajorVersion();
        var old = major < OLDEST_MAJOR || (major == OLDEST_MAJOR && data.getDatabaseMinorVersion() < OLDEST_MINOR);
        if (old || !"MariaDB".equals(data.getDatabaseProductName())) {
            throw new StartFailure(
                    "database.version", data.getDatabaseProductName() + " " + data.getDatabaseProductVersion());
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try {
            if (!new Sql(connection)
                    .value("SELECT GET_LOCK(?, ?)", LOCK, LOCK_SECONDS)
                    .equals("1")) {
                throw new StartFailure("database.locked");
            }
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_LOCKS_ON_GALERA) {
                throw e;
            }
            LOG.warning(
                    "This Galera cluster has no named locks: let one node alone run './run migrate' before the others start");
        }
    }

    private static void createSchema(Connection connection, String schema) throws SQLException {
        var sql = new Sql(connection);
        if (sql.rows("SELECT 1 FROM information_schema.schemata WHERE schema_name = ?", schema)
                .isEmpty()) {
            sql.execute("CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci"
                    .formatted(schema));
        }
    }

    /** An account that exists keeps its password: changing it would lock out the other nodes. */
    private void createWhenMissing(Connection connection, DatabaseAccount account) throws SQLException {
        try (var check = DriverManager.getConnection(url.server(), account.name(), account.password())) {
            check.isValid(1);
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            create(connection, account);
        }
    }

    private void create(Connection connection, DatabaseAccount account) throws SQLException {
        try (var statement = connection.prepareStatement("CREATE USER ?@'%' IDENTIFIED BY ?")) {
            statement.setString(1, account.name());
            statement.setString(2, account.password());
            statement.execute();
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCOUNT_EXISTS) {
                throw new StartFailure(e, "database.refused", account.name(), url.server());
            }
            throw new StartFailure(e, "database.account", account.name());
        }
    }

    private void migrate() {
        try {
            var result = Flyway.configure()
                    .dataSource(url.schema(Schemas.BASE), owner.name(), owner.password())
                    .locations("classpath:db/migration")
                    .schemas(Schemas.BASE)
                    .defaultSchema(Schemas.BASE)
                    .createSchemas(false)
                    .validateMigrationNaming(true)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
            LOG.log(Level.INFO, "{0} migrations executed", result.migrationsExecuted);
        } catch (FlywayException e) {
            throw new StartFailure(e, "database.migration", oneLine(e));
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
