package org.maillage.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maillage.micro.database.AuditRetention;
import org.maillage.micro.database.AuditTrail;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabasePreparation;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.Schemas;

/**
 * A new, empty database for the tests, by the launcher's own code: the same server, the same three accounts, the same migrations
 * and views as in the product. It stands in the launcher's package because the launcher shows none of this to others.
 */
public final class TestDatabase {

    private static final List<DatabaseAccount> ACCOUNTS = List.of(
            new DatabaseAccount("maillage_owner", "owner-of-a-test"),
            new DatabaseAccount("maillage_app", "application-of-a-test"),
            new DatabaseAccount("maillage_federation", "federation-of-a-test"));

    private final DatabaseUrl url;

    private TestDatabase(DatabaseUrl url) {
        this.url = url;
    }

    /**
     * Starts it; it stops with this virtual machine.
     *
     * @param binaries the directory with the programs of MariaDB
     * @param directory where it keeps its files; what is there is deleted
     */
    public static TestDatabase start(Path binaries, Path directory) throws IOException, InterruptedException {
        Trees.delete(directory);
        Files.createDirectories(directory.resolve("logs"));
        // Nobody kills this one: no commit waits for the disk.
        EmbeddedMariaDb server = new EmbeddedMariaDb(
                binaries, DataDirectory.open(directory), ACCOUNTS, "--innodb-flush-log-at-trx-commit=0");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        TestDatabase database = new TestDatabase(server.start());
        database.prepare();
        return database;
    }

    /** What the launcher does with its database at each start: refuses one that would not isolate the structures. */
    public void prepare() {
        new DatabasePreparation(url, ACCOUNTS.get(0), ACCOUNTS.get(1), ACCOUNTS.get(2)).run();
    }

    /** What {@code ./run verify-audit} finds. */
    public List<AuditTrail.Chain> verifyAudit() {
        return new AuditTrail(url, ACCOUNTS.get(0)).verify();
    }

    /** What the launcher does with old events. */
    public int forgetBefore(Instant time) throws SQLException {
        return new AuditRetention(url, ACCOUNTS.get(0)).deleteBefore(time);
    }

    private static void stop(EmbeddedMariaDb server) {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the launcher hands to the application. */
    public Map<String, String> settings() {
        DatabaseAccount application = ACCOUNTS.get(1);
        DatabaseAccount federation = ACCOUNTS.get(2);
        return Map.of(
                "maillage.db.url", url.schema(Schemas.APPLICATION),
                "maillage.db.user", application.name(),
                "maillage.db.password", application.password(),
                "maillage.federation.db.url", url.schema(Schemas.FEDERATION),
                "maillage.federation.db.user", federation.name(),
                "maillage.federation.db.password", federation.password());
    }

    /** The account of the migrations, for what a test must see beneath the views: tables, plans, foreign keys. */
    public Map<String, String> ownerSettings() {
        DatabaseAccount owner = ACCOUNTS.get(0);
        return Map.of(
                "test.owner.url", url.schema(Schemas.BASE),
                "test.owner.user", owner.name(),
                "test.owner.password", owner.password());
    }
}
