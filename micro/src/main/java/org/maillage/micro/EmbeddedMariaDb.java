package org.maillage.micro;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.Schemas;

/**
 * A MariaDB server of its own for demonstrations and pilots: listens on the loopback address only, asks every account
 * for its password, keeps its data in the data directory and stops with the product.
 */
final class EmbeddedMariaDb {

    private static final Logger LOG = Logger.getLogger(EmbeddedMariaDb.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PORT_ATTEMPTS = 3;

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final List<DatabaseAccount> accounts;
    private final List<String> options;
    private volatile @Nullable Process server;
    private volatile boolean stopped;

    /**
     * The first account is the owner's.
     *
     * @param options more options of the server, stronger than our own
     */
    EmbeddedMariaDb(Path binaries, DataDirectory data, List<DatabaseAccount> accounts, String... options) {
        this.binaries = binaries;
        this.data = data.database();
        this.log = data.logs().resolve("mariadb.log");
        this.accounts = List.copyOf(accounts);
        this.options = List.of(options);
    }

    /** Starts the server and returns its address as soon as it answers. */
    DatabaseUrl start() throws IOException, InterruptedException {
        stopServerLeftBehind();
        if (!Files.isDirectory(data)) {
            install();
        }
        for (int attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
            int port = Ports.free();
            if (launch(port)) {
                return new DatabaseUrl("jdbc:mariadb://127.0.0.1:" + port + "/");
            }
        }
        throw new StartFailure("mariadb.start", log);
    }

    /** A launcher that was killed leaves its server running; it still writes into the data and must end first. */
    private void stopServerLeftBehind() throws InterruptedException {
        var mark = "--datadir=" + data;
        var left = ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().arguments().stream().flatMap(Stream::of).anyMatch(mark::equals))
                .toList();
        for (var process : left) {
            LOG.log(
                    Level.INFO,
                    "Stopping the database server {0} left by a product that was killed",
                    Long.toString(process.pid()));
            process.destroy();
            if (!endsWithin(process, PATIENCE)) {
                throw new StartFailure("mariadb.left", process.pid());
            }
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) throws InterruptedException {
        var end = Instant.now().plus(time);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return !process.isAlive();
    }

    /** Installed beside and moved into place, so that a first start that was cut short begins anew. */
    private void install() throws IOException, InterruptedException {
        var next = data.resolveSibling(data.getFileName() + ".new");
        Trees.delete(next);
        Files.createDirectory(next, ownerOnly());
        for (var program : List.of("mariadbd", "my_print_defaults", "resolveip")) {
            binaries.resolve("bin").resolve(program).toFile().setExecutable(true);
        }
        var command = new ArrayList<>(List.of(
                "sh",
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + next,
                "--lc-messages-dir=" + binaries.resolve("share"),
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
        command.addAll(userOption());
        if (run(command).waitFor() != 0) {
            throw new StartFailure("mariadb.install", log);
        }
        Files.move(next, data);
    }

    /** False when the server ended at once, as it does when somebody took the port in between. */
    private boolean launch(int port) throws IOException, InterruptedException {
        var accountsFile = writeAccounts();
        try {
            var process = run(serverCommand(port, accountsFile));
            server = process;
            if (stopped) {
                stop();
            }
            return answers(process, "jdbc:mariadb://127.0.0.1:" + port + "/");
        } finally {
            Files.deleteIfExists(accountsFile);
        }
    }

    private boolean answers(Process process, String url) throws InterruptedException {
        var owner = accounts.get(0);
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try (var connection = DriverManager.getConnection(url, owner.name(), owner.password())) {
                return connection.isValid(5);
            } catch (SQLException e) {
                LOG.log(Level.FINEST, "not yet", e);
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return false;
    }

    private List<String> serverCommand(int port, Path accountsFile) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Its own session: Ctrl-C reaches the product only, which stops the server after the application.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--basedir=" + binaries,
                "--lc-messages-dir=" + binaries.resolve("share"),
                "--init-file=" + accountsFile,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data: a longer path would exceed what a socket may have.
                "--socket=mariadbd.sock",
                "--skip-name-resolve",
                // Nobody connects by TLS on the loopback address, and making a key for it takes most of the time of a
                // start.
                "--skip-ssl",
                "--skip-symbolic-links",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=64M",
                "--max-connections=100"));
        command.addAll(userOption());
        command.addAll(options);
        return command;
    }

    private static List<String> userOption() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    /** The server sets the passwords at each start, before it listens: a lost file of secrets is made anew without harm. */
    private Path writeAccounts() throws IOException {
        var file = data.resolveSibling("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var statements = new ArrayList<String>();
        for (var account : accounts) {
            statements.add("CREATE USER IF NOT EXISTS '%s'@'%%';".formatted(account.name()));
            statements.add("ALTER USER '%s'@'%%' IDENTIFIED BY '%s';".formatted(account.name(), account.password()));
        }
        var owner = accounts.get(0).name();
        statements.add("GRANT CREATE USER ON *.* TO '%s'@'%%';".formatted(owner));
        for (var schema : List.of(Schemas.BASE, Schemas.APPLICATION, Schemas.FEDERATION)) {
            statements.add(
                    "GRANT ALL ON `%s`.* TO '%s'@'%%' WITH GRANT OPTION;".formatted(schema.replace("_", "\\_"), owner));
        }
        Files.write(file, statements);
        return file;
    }

    private Process run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("TMPDIR", temporary().toString());
        return builder.start();
    }

    /** A server that starts clears what others left in its temporary directory: no other server may share it. */
    private Path temporary() throws IOException {
        var directory = data.resolveSibling("tmp");
        return Files.isDirectory(directory) ? directory : Files.createDirectory(directory, ownerOnly());
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    /** Writes everything to disk and stops. */
    void stop() throws InterruptedException {
        stopped = true;
        var process = server;
        if (process != null && process.isAlive()) {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
