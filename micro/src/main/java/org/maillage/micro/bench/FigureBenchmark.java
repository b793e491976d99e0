package org.maillage.micro.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.maillage.micro.Ports;
import org.maillage.micro.Trees;
import org.maillage.micro.bench.inside.CountingCompared;
import org.maillage.micro.bench.inside.CountingMediator;
import org.maillage.micro.bench.inside.CountingStructure;
import org.maillage.micro.bench.inside.OpeningFigures;
import org.maillage.micro.bench.inside.TakingActivities;
import org.maillage.micro.database.DatabaseUrl;

/**
 * The command {@code ./run bench figures}: the own figures of a structure with 200 000 activities in 4 years, beside others in one
 * database.
 */
final class FigureBenchmark {

    /** With ours, ten millions of activities. */
    static final int OTHERS = 49;

    private static final double MEGABYTE = 1 << 20;

    private final Benchmark.Host host;
    private final PrintStream console;
    private final int others;

    FigureBenchmark(Benchmark.Host host, PrintStream console, int others) {
        this.host = host;
        this.console = console;
        this.others = others;
    }

    void run() throws Exception {
        var data = Files.createTempDirectory("maillage-bench");
        var running = host.start("--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString());
        try {
            var flood = new ActivityFlood(new DatabaseUrl(System.getProperty("maillage.db.url")), running.owner());
            console.printf("activities in the database: %,d, loaded in %.0f s%n", flood.pour(others), flood.seconds());
            tell("structure, a year of 50 000", CountingStructure.class);
            tell("structure, compared with the year before", CountingCompared.class);
            tell("mediator, a year of 2 000", CountingMediator.class);
            tell("page of the structure's year", OpeningFigures.class);
            var taken = InsideApplication.call(TakingActivities.class);
            console.printf(
                    "export of %,.0f rows: CSV %.1f s, XLSX %.1f s, heap above rest %.0f MB%n",
                    taken[2], taken[0], taken[1], (taken[4] - taken[3]) / MEGABYTE);
        } finally {
            running.end().stop();
        }
        Trees.delete(data);
    }

    private void tell(String what, Class<? extends Callable<double[]>> piece) throws Exception {
        var samples = new Samples(InsideApplication.call(piece));
        console.printf(
                "%s: p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
                what, samples.median(), samples.percentile(95), samples.largest());
    }
}
