package org.maillage.micro.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.NamingException;
import org.maillage.micro.Messages;
import org.maillage.micro.Ports;
import org.maillage.micro.StartFailure;
import org.maillage.micro.Trees;
import org.maillage.micro.bench.Measured.Start;
import org.maillage.micro.bench.inside.Exporting;
import org.maillage.micro.bench.inside.Moving;
import org.maillage.micro.bench.inside.Populating;
import org.maillage.micro.bench.inside.Recording;
import org.maillage.micro.bench.inside.Searching;
import org.maillage.micro.bench.inside.SearchingPeople;
import org.maillage.micro.bench.inside.Siege;
import org.maillage.micro.bench.inside.SigningIn;
import org.maillage.micro.database.DatabaseAccount;
import org.maillage.micro.database.DatabaseUrl;

/**
 * The command {@code ./run bench}: a product of its own with the demonstration, on a free port and a temporary data directory. It is
 * started twice as a process, for time and memory, and a third time inside this JVM, for what happens behind the pages.
 */
public final class Benchmark {

    /** Activities of the structure that is exported: some years of a large one. */
    static final int EXPORTED = 100_000;

    /** The launcher, as far as a measurement needs it. */
    public interface Host {

        /** Starts a product inside this JVM. */
        Running start(String... arguments) throws Exception;
    }

    /** Ends a product. */
    public interface Stop {
        void stop() throws IOException, InterruptedException;
    }

    /**
     * A product inside this JVM.
     *
     * @param owner the account that owns the tables
     */
    public record Running(DatabaseAccount owner, Stop end) {}

    private final Path home;
    private final Host host;
    private final PrintStream console;
    private final Messages messages;

    /** @param home the directory of maillage.jar */
    public Benchmark(Path home, Host host, PrintStream console, Messages messages) {
        this.home = home;
        this.host = host;
        this.console = console;
        this.messages = messages;
    }

    /** Measures and tells; false when the database net costs more than it may. */
    boolean run(BenchOptions wanted) throws Exception {
        return switch (wanted.kind()) {
            case FIGURES -> {
                new FigureBenchmark(host, console, messages).run(wanted);
                yield true;
            }
            case FEDERATION -> {
                new FederationBenchmark(host, console, messages).run(wanted);
                yield true;
            }
            case PEOPLE -> {
                new PeopleBenchmark(host, console).run(wanted);
                yield true;
            }
            case PRODUCT -> product(wanted);
        };
    }

    /** The same, as it was typed. */
    public boolean run(List<String> arguments) throws Exception {
        return run(BenchOptions.parse(arguments));
    }

    private boolean product(BenchOptions wanted) throws Exception {
        console.println(messages.text("bench.begins"));
        var data = Files.createTempDirectory("maillage-bench");
        var measured = measure(data);
        Trees.delete(data);
        var day = LocalDate.now(ZoneId.systemDefault());
        console.print("\n" + new Report(measured, day, messages).table());
        if (wanted.page().isPresent()) {
            var text = Files.readString(wanted.page().get());
            Files.writeString(wanted.page().get(), new Report(measured, day, Messages.english()).writtenInto(text));
        }
        return measured.withinLimits();
    }

    private Measured measure(Path data) throws Exception {
        // Before the product: its own load would be told as that of the machine.
        var machine = Machine.thisOne(data);
        var product = new String[] {"--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString()};
        var first = start(product);
        var second = start(product);
        console.println(messages.text("bench.inside"));
        var running = host.start(product);
        try {
            var signIns = samples(SigningIn.class);
            var moves = samples(Moving.class);
            var searches = samples(Searching.class);
            var recordings = samples(Recording.class);
            long resident = Machine.residentMegabytes(ProcessHandle.current().pid());
            var besieged = samples(Siege.class);
            var net = new NetCost(
                    new DatabaseUrl(System.getProperty("maillage.db.url")),
                    running.owner(),
                    new DatabaseAccount(
                            System.getProperty("maillage.db.user"), System.getProperty("maillage.db.password")));
            net.fill(EXPORTED);
            var export = Measured.Export.of(InsideApplication.call(Exporting.class));
            var populated = InsideApplication.call(Populating.class);
            var people = new Measured.People(populated[0], populated[1], samples(SearchingPeople.class));
            var inside = new Measured.Inside(recordings, signIns, besieged, moves, searches, export, people);
            return new Measured(machine, first, second, resident, inside, net.measure());
        } catch (NamingException | SQLException | ReflectiveOperationException e) {
            // The directory stays: its log tells more.
            throw new StartFailure(e, "bench.failed", e, data.resolve("logs"));
        } finally {
            running.end().stop();
        }
    }

    private static Samples samples(Class<? extends Callable<double[]>> piece) throws Exception {
        return new Samples(InsideApplication.call(piece));
    }

    private Start start(String... product) throws IOException, InterruptedException {
        var launch = Launch.of(home, product);
        try {
            var untilPage = launch.untilServed("http://127.0.0.1:" + product[2] + "/sign-in");
            return new Start(untilPage, launch.processorTime(), launch.residentMegabytes());
        } finally {
            launch.stop();
        }
    }
}
