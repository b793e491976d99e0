package org.maillage.micro.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.maillage.micro.Messages;
import org.maillage.micro.Ports;
import org.maillage.micro.StartFailure;
import org.maillage.micro.bench.MeasuredFederation.Looks;
import org.maillage.micro.bench.MeasuredFederation.Readers;
import org.maillage.micro.bench.MeasuredFederation.Stage;
import org.maillage.micro.bench.inside.Arriving;
import org.maillage.micro.bench.inside.ReadingAnew;
import org.maillage.micro.bench.inside.ReadingDepartement;
import org.maillage.micro.bench.inside.ReadingPage;
import org.maillage.micro.bench.inside.ReadingRegion;
import org.maillage.micro.bench.inside.ReadingStructure;
import org.maillage.micro.bench.inside.ReadingYear;
import org.maillage.micro.database.DatabaseUrl;
import org.maillage.micro.database.PublishedFigures;

/**
 * The command {@code ./run bench federation}: the figures of a région of 500 structures, as it grows to ten million accompaniments, read as
 * its operators read them, and counted on the accompaniments themselves by SQL.
 */
final class FederationBenchmark {

    /** The accompaniments of all structures together, one size after the other. */
    static final List<Integer> SIZES = List.of(1_000_000, 3_000_000, MeasuredFederation.LARGE);

    private static final int FIRST_LOOKS = 20;

    /** The look at all three years. */
    private static final int ALL_YEARS = 2;

    private final Benchmark.Host host;
    private final PrintStream console;
    private final Messages messages;

    FederationBenchmark(Benchmark.Host host, PrintStream console, Messages messages) {
        this.host = host;
        this.console = console;
        this.messages = messages;
    }

    /** Measures and tells. A figure that is not what the accompaniments say ends the measurement. */
    void run(BenchOptions wanted) throws Exception {
        int most = wanted.most().orElse(SIZES.get(SIZES.size() - 1));
        if (wanted.check()) {
            String equal = wanted.measure(data -> check(data, most));
            console.println(equal);
            return;
        }
        console.println(messages.text("bench.federation.begins"));
        var measured = wanted.measure(data -> measure(data, most));
        var day = LocalDate.now(ZoneId.systemDefault());
        wanted.tell(console, messages, language -> FederationReport.of(measured, day, language));
    }

    private MeasuredFederation measure(Path data, int most) throws Exception {
        // Before the product: its own load would be told as that of the machine.
        var machine = Machine.thisOne(data);
        var running = host.start("--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString());
        try {
            var url = new DatabaseUrl(System.getProperty("maillage.db.url"));
            var flood = new FederationFlood(url, running.owner());
            var figures = new PublishedFigures(url, running.owner());
            var stages = new ArrayList<Stage>();
            for (int size : SIZES) {
                if (size <= most) {
                    stages.add(stage(flood, figures, size));
                }
            }
            if (stages.isEmpty()) {
                stages.add(stage(flood, figures, most));
            }
            var looks = new Looks(
                    Readers.of(ReadingStructure.class),
                    Readers.of(ReadingDepartement.class),
                    Readers.of(ReadingRegion.class),
                    samples(ReadingPage.class));
            var arriving = samples(Arriving.class);
            try (var tables = flood.connect()) {
                return new MeasuredFederation(
                        machine,
                        List.copyOf(stages),
                        looks,
                        arriving,
                        new PublicationCost(tables).measure(),
                        Machine.residentMegabytes(ProcessHandle.current().pid()));
            }
        } finally {
            running.end().stop();
        }
    }

    /** Fills a région at once, and says how many accompaniments were counted as SQL counts them. */
    private String check(Path data, int size) throws Exception {
        var running = host.start("--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString());
        try {
            var url = new DatabaseUrl(System.getProperty("maillage.db.url"));
            var flood = new FederationFlood(url, running.owner());
            flood.pour(size / FederationFlood.STRUCTURES);
            new PublishedFigures(url, running.owner()).countAnew();
            directly(flood);
            return messages.text("bench.federation.equal", flood.rows("activities_activities"));
        } finally {
            running.end().stop();
        }
    }

    private Stage stage(FederationFlood flood, PublishedFigures figures, int size) throws Exception {
        long begun = System.nanoTime();
        flood.pour(size / FederationFlood.STRUCTURES);
        double filled = seconds(begun);
        begun = System.nanoTime();
        figures.countAnew();
        double counted = seconds(begun);
        boolean between = SIZES.indexOf(size) > 0 && SIZES.indexOf(size) < SIZES.size() - 1;
        var directly = between ? OptionalDouble.empty() : OptionalDouble.of(directly(flood));
        return new Stage(
                flood.rows("activities_activities"),
                flood.rows("federation_facts"),
                filled,
                counted,
                anew(flood),
                recorded(flood),
                samples(ReadingRegion.class),
                directly);
    }

    /** Whoever comes first after a record in one département, and looks at a period of that year. */
    private static Samples recorded(FederationFlood flood) throws Exception {
        first(ALL_YEARS);
        var milliseconds = new double[FIRST_LOOKS];
        for (int i = 0; i < FIRST_LOOKS; i++) {
            flood.changeOne(i);
            milliseconds[i] = first(i * FederationFlood.YEARS);
        }
        return new Samples(milliseconds);
    }

    /** Whoever comes first after a change in every month of every network. */
    private static Samples anew(FederationFlood flood) throws Exception {
        var milliseconds = new double[FIRST_LOOKS];
        for (int i = 0; i < FIRST_LOOKS; i++) {
            flood.changeSums();
            milliseconds[i] = first(i);
        }
        return new Samples(milliseconds);
    }

    private static double first(int look) throws Exception {
        System.setProperty(ReadingAnew.LOOK, Integer.toString(look));
        return InsideApplication.call(ReadingAnew.class)[0];
    }

    /** The last year of the région by SQL, which must say the same as what its operator reads. */
    private double directly(FederationFlood flood) throws Exception {
        var read = InsideApplication.call(ReadingYear.class);
        double[] counted;
        long begun = System.nanoTime();
        try (var tables = flood.connect()) {
            counted = new DirectFigures(tables, FederationFlood.firstYear() + FederationFlood.YEARS - 1).count();
        }
        double took = seconds(begun);
        if (!Arrays.equals(read, counted)) {
            throw new StartFailure("bench.federation.different", Arrays.toString(read), Arrays.toString(counted));
        }
        return took;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Samples samples(Class<? extends Callable<double[]>> piece) throws Exception {
        return new Samples(InsideApplication.call(piece));
    }
}
