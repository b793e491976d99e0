package org.maillage.micro;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.maillage.micro.bench.Benchmark;
import org.maillage.micro.bench.Benchmark.Running;
import org.maillage.micro.database.AuditTrail;
import org.maillage.micro.database.PublishedFigures;

/** The command {@code ./run}: starts the product and tells where it is, or says in one line why it cannot start. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());
    private static final PrintStream CONSOLE = utf8(FileDescriptor.out);
    private static final PrintStream ERRORS = utf8(FileDescriptor.err);
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String... arguments) {
        // Until the data directory is known there is no log, and the console is for one clear line.
        LogManager.getLogManager().reset();
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (StartFailure e) {
            ERRORS.println("maillage: " + e.getMessage());
            System.exit(WRONG_USE);
            return;
        }
        if (options.help()) {
            CONSOLE.print(Messages.ofEnvironment().help());
            return;
        }
        try {
            execute(options);
        } catch (Throwable e) {
            ERRORS.println("maillage: " + explain(e, options));
            LOG.log(Level.SEVERE, "The product could not start", e);
            System.exit(FAILED);
        }
    }

    private static void execute(Options options) throws Exception {
        var messages = Messages.ofEnvironment();
        switch (options.command()) {
            case SERVE -> serve(options, messages);
            case MIGRATE -> migrate(options, messages);
            case VERIFY_AUDIT -> verifyAudit(options, messages);
            case VERIFY_FIGURES -> verifyFigures(options.unseen(), messages);
            case BENCH -> measure(options, messages);
            case REHEARSE -> Rehearsal.run(Main::start);
        }
    }

    private static void serve(Options options, Messages messages) throws Exception {
        checkPort(options);
        var product = open(options);
        CONSOLE.println(messages.text("starting", options.data()));
        serveQuietly(product);
        product.announce(CONSOLE, messages);
        // Until a signal: the server's own threads are daemons.
        new CountDownLatch(1).await();
    }

    private static void serveQuietly(Product product) throws Exception {
        // What libraries print is no event; events go to the log.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        product.serve();
    }

    private static void measure(Options options, Messages messages) throws Exception {
        var within = new Benchmark(home(), Main::start, CONSOLE, messages).run(options.benchArguments());
        System.exit(within ? 0 : FAILED);
    }

    /** A product that is not announced: for measurements and rehearsals. */
    private static Running start(String... arguments) throws Exception {
        var product = open(Options.parse(arguments));
        serveQuietly(product);
        return new Running(product.owner(), product::stop);
    }

    private static void migrate(Options options, Messages messages) throws Exception {
        open(options).migrate();
        CONSOLE.println(messages.text("migrated"));
        System.exit(0);
    }

    private static void verifyAudit(Options options, Messages messages) throws Exception {
        var chains = open(options).verifyAudit();
        for (var chain : chains) {
            var fault = chain.fault();
            if (fault == null) {
                CONSOLE.println(messages.text("audit.intact", chain.place(), chain.events(), chain.head()));
            } else {
                var key = "audit.broken." + fault.name().toLowerCase(Locale.ROOT);
                CONSOLE.println(messages.text(key, chain.place(), chain.number()));
            }
        }
        System.exit(chains.stream().allMatch(AuditTrail.Chain::intact) ? 0 : FAILED);
    }

    private static void verifyFigures(Options options, Messages messages) throws Exception {
        var product = open(options);
        serveQuietly(product);
        var comparisons = product.recount();
        for (var comparison : comparisons) {
            var place = comparison.place();
            var key = "figures." + (comparison.same() ? "same." : "different.")
                    + (place.structure() == 0 ? "sums" : "facts");
            CONSOLE.println(messages.text(
                    key,
                    place.network(),
                    place.structure(),
                    comparison.counted().rows(),
                    comparison.counted().fingerprint(),
                    comparison.published().rows(),
                    comparison.published().fingerprint()));
        }
        System.exit(comparisons.stream().allMatch(PublishedFigures.Comparison::same) ? 0 : FAILED);
    }

    private static Product open(Options options) throws IOException {
        var data = DataDirectory.open(options.data());
        var product = new Product(home(), options, data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "maillage-stop"));
        // Before the log is opened: afterwards the newest file belongs to the server.
        OldFiles.dropLinesBefore(data.logs(), Instant.now().minus(options.logDays(), ChronoUnit.DAYS));
        Logging.configure(data.logs(), data.root().resolve("logging.properties"));
        return product;
    }

    private static void stop(Product product) {
        // The log may be closed by now: what the server says on its way out would be on the console, in its own format.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            product.stop();
        } catch (IOException | InterruptedException e) {
            ERRORS.println("maillage: " + e);
        }
    }

    /** Checked before anything else starts: nobody waits for a message that could have come at once. */
    private static void checkPort(Options options) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
        } catch (UnknownHostException e) {
            throw new StartFailure(e, "host.unknown", options.host());
        } catch (BindException e) {
            throw new StartFailure(e, portFailure(e), options.port(), options.host());
        }
    }

    private static String portFailure(BindException e) {
        var reason = String.valueOf(e.getMessage());
        if (reason.contains("Permission")) {
            return "port.denied";
        }
        return reason.contains("assign") ? "host.foreign" : "port.taken";
    }

    private static String explain(Throwable thrown, Options options) {
        var cause = thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof StartFailure failure) {
            return String.valueOf(failure.getMessage());
        }
        var messages = Messages.ofEnvironment();
        return cause instanceof IOException
                ? messages.text("data.unwritable", options.data())
                : messages.text("unexpected", options.data().resolve("logs").resolve(Logging.FILE));
    }

    private static Path home() {
        try {
            var jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever the locale of the machine: the sentences have accents. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
