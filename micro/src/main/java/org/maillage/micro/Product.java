package org.maillage.micro;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.maillage.micro.Secrets.Name;
import org.maillage.micro.database.AuditRetention;
import org.maillage.micro.database.AuditTrail;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabasePreparation;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.PublishedFigures;
import org.maillage.micro.database.Schemas;

/** One running product: the database, then the application server, stopped in the reverse order. */
final class Product {

    private static final Logger LOG = Logger.getLogger(Product.class.getName());

    private final Path home;
    private final Options options;
    private final DataDirectory data;
    private volatile @Nullable EmbeddedMariaDb mariaDb;
    private volatile @Nullable Server server;
    private volatile @Nullable DatabaseUrl serving;
    private final Timer housekeeping = new Timer("housekeeping", true);

    Product(Path home, Options options, DataDirectory data) {
        this.home = home;
        this.options = options;
        this.data = data;
    }

    void migrate() throws IOException, InterruptedException {
        prepareDatabase();
    }

    /** Nothing is migrated: what is verified stays as it is. */
    List<AuditTrail.Chain> verifyAudit() throws IOException, InterruptedException {
        var accounts = accounts(Secrets.open(data.secrets(), System.getenv()));
        return new AuditTrail(database(accounts), accounts.get(0)).verify();
    }

    /** The database is prepared while the server boots; the application needs both. */
    void serve() throws Exception {
        var newServer = new Server(home, data.server(), options);
        server = newServer;
        newServer.clean();
        // Otherwise the server and the migrations, at work side by side, read a jar through one shared file, and
        // whoever closes it first ends the other one's reading ("Stream closed").
        URLConnection.setDefaultUseCaches("jar", false);
        var database = new CompletableFuture<DatabaseUrl>();
        var preparation = new Thread(
                () -> {
                    try {
                        database.complete(prepareDatabase());
                    } catch (Exception e) {
                        database.completeExceptionally(e);
                    }
                },
                "database-preparation");
        preparation.start();
        newServer.boot();
        var url = database.get();
        setProperties();
        newServer.deploy();
        forgetOldEvents(new AuditRetention(url, owner()));
        serving = url;
    }

    /** Counts what is published anew; the product must be serving. */
    List<PublishedFigures.Comparison> recount() throws IOException, InterruptedException {
        return new PublishedFigures(Objects.requireNonNull(serving, "Not serving"), owner()).recount();
    }

    /** Now and once a day. A failure is for the log: the service does not depend on it. */
    private void forgetOldEvents(AuditRetention retention) {
        var task = new TimerTask() {
            @Override
            public void run() {
                try {
                    var deleted = retention.deleteBefore(daysAgo(options.auditDays()));
                    LOG.log(Level.INFO, "{0} old events of the audit trail deleted", deleted);
                    OldFiles.deleteBefore(data.logs(), daysAgo(options.logDays()));
                    OldFiles.deleteBefore(data.mail(), daysAgo(options.mailDays()));
                } catch (SQLException | IOException e) {
                    LOG.log(Level.WARNING, "Old events or files could not be deleted", e);
                }
            }
        };
        housekeeping.schedule(task, 0, TimeUnit.DAYS.toMillis(1));
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }

    private DatabaseUrl prepareDatabase() throws IOException, InterruptedException {
        var secrets = Secrets.open(data.secrets(), System.getenv());
        var accounts = accounts(secrets);
        var url = database(accounts);
        var application = accounts.get(1);
        var federation = accounts.get(2);
        new DatabasePreparation(url, accounts.get(0), application, federation).run();
        connect("maillage.db", url.prepared(Schemas.APPLICATION), application);
        connect("maillage.federation.db", url.prepared(Schemas.FEDERATION), federation);
        System.setProperty("maillage.secret-key", secrets.findOrCreate(Name.SECRET_KEY));
        System.setProperty("maillage.signature-key", secrets.findOrCreate(Name.SIGNATURE_KEY));
        return url;
    }

    /** The external server, or the embedded one, started. */
    private DatabaseUrl database(List<DatabaseAccount> accounts) throws IOException, InterruptedException {
        if (options.dbUrl().isPresent()) {
            return new DatabaseUrl(options.dbUrl().get());
        }
        var embedded = new EmbeddedMariaDb(home.resolve("mariadb"), data, accounts);
        mariaDb = embedded;
        return embedded.start();
    }

    /** The account that owns the tables. */
    DatabaseAccount owner() throws IOException {
        return accounts(Secrets.open(data.secrets(), System.getenv())).get(0);
    }

    /** Owner, application, federation. */
    private List<DatabaseAccount> accounts(Secrets secrets) throws IOException {
        if (options.dbUrl().isPresent() && secrets.find(Name.OWNER).isEmpty()) {
            throw new StartFailure("database.password", Name.OWNER.variable);
        }
        return List.of(
                new DatabaseAccount(options.dbOwner(), secrets.findOrCreate(Name.OWNER)),
                new DatabaseAccount(options.dbUser(), secrets.findOrCreate(Name.APPLICATION)),
                new DatabaseAccount(options.dbFederation(), secrets.findOrCreate(Name.FEDERATION)));
    }

    private static void connect(String prefix, String url, DatabaseAccount account) {
        System.setProperty(prefix + ".url", url);
        System.setProperty(prefix + ".user", account.name());
        System.setProperty(prefix + ".password", account.password());
    }

    private void setProperties() {
        System.setProperty("maillage.base-url", options.baseUrl());
        System.setProperty("maillage.demo", Boolean.toString(options.demo()));
        System.setProperty("maillage.mail.directory", data.mail().toString());
        System.setProperty("maillage.export.directory", data.exports().toString());
        System.setProperty("maillage.import.directory", data.imports().toString());
        System.setProperty("maillage.retention.account-months", Integer.toString(options.accountMonths()));
        System.setProperty("maillage.retention.mail-days", Integer.toString(options.mailDays()));
        System.setProperty("maillage.retention.log-days", Integer.toString(options.logDays()));
        System.setProperty("maillage.retention.audit-days", Integer.toString(options.auditDays()));
        System.setProperty("maillage.password-memory", Integer.toString(options.passwordMemory()));
        options.smtpUrl().ifPresent(url -> System.setProperty("maillage.smtp-url", withPassword(url)));
        options.mailFrom().ifPresent(from -> System.setProperty("maillage.mail.from", from));
        options.trustedProxies().ifPresent(list -> System.setProperty("maillage.trusted-proxies", list));
        options.operator().ifPresent(mail -> System.setProperty("maillage.operator.email", mail));
    }

    private static String withPassword(String url) {
        var password = System.getenv("MAILLAGE_SMTP_PASSWORD");
        var user = URI.create(url).getRawUserInfo();
        if (password == null || password.isEmpty() || user == null) {
            return url;
        }
        var encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
        return url.replaceFirst("//[^@]*@", "//" + user + ":" + encoded + "@");
    }

    void announce(PrintStream console, Messages messages) {
        console.println(messages.text("running.address", options.baseUrl()));
        if (options.demo()) {
            console.println(messages.text("running.demo"));
        }
        if (options.smtpUrl().isEmpty()) {
            console.println(messages.text("running.mail", data.mail()));
        }
        console.println(messages.text("running.log", data.logs().resolve(Logging.FILE)));
        console.println(messages.text("running.stop"));
        LOG.log(Level.INFO, "Serving {0}", options.baseUrl());
    }

    /** Stops what was started; a second time changes nothing. */
    void stop() throws InterruptedException, IOException {
        housekeeping.cancel();
        var runningServer = server;
        if (runningServer != null) {
            runningServer.stop();
        }
        var runningDatabase = mariaDb;
        if (runningDatabase != null) {
            runningDatabase.stop();
        }
        data.close();
    }
}
