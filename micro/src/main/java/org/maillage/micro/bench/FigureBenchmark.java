package org.maillage.micro.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.maillage.micro.Messages;
import org.maillage.micro.Ports;
import org.maillage.micro.bench.inside.CountingCompared;
import org.maillage.micro.bench.inside.CountingMediator;
import org.maillage.micro.bench.inside.CountingStructure;
import org.maillage.micro.bench.inside.OpeningMediator;
import org.maillage.micro.bench.inside.OpeningStructure;
import org.maillage.micro.bench.inside.TakingActivities;
import org.maillage.micro.database.DatabaseUrl;

/**
 * The command {@code ./run bench figures}: the own figures of a structure with 200 000 activities in 4 years, beside others in one
 * database.
 */
final class FigureBenchmark {

    /** With ours, ten millions of activities. */
    static final int OTHERS = 49;

    private final Benchmark.Host host;
    private final PrintStream console;
    private final Messages messages;

    FigureBenchmark(Benchmark.Host host, PrintStream console, Messages messages) {
        this.host = host;
        this.console = console;
        this.messages = messages;
    }

    void run(BenchOptions wanted) throws Exception {
        console.println(messages.text("bench.figures.begins"));
        var measured = wanted.measure(this::measure);
        var day = LocalDate.now(ZoneId.systemDefault());
        wanted.tell(console, messages, language -> FigureReport.of(measured, day, language));
    }

    private MeasuredFigures measure(Path data) throws Exception {
        // Before the product: its own load would be told as that of the machine.
        var machine = Machine.thisOne(data);
        var running = host.start("--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString());
        try {
            var flood = new ActivityFlood(new DatabaseUrl(System.getProperty("maillage.db.url")), running.owner());
            long activities = flood.pour(OTHERS);
            return new MeasuredFigures(
                    machine,
                    activities,
                    samples(CountingStructure.class),
                    samples(CountingCompared.class),
                    samples(CountingMediator.class),
                    samples(OpeningStructure.class),
                    samples(OpeningMediator.class),
                    MeasuredFigures.Taking.of(InsideApplication.call(TakingActivities.class)),
                    Machine.residentMegabytes(ProcessHandle.current().pid()));
        } finally {
            running.end().stop();
        }
    }

    private static Samples samples(Class<? extends Callable<double[]>> piece) throws Exception {
        return new Samples(InsideApplication.call(piece));
    }
}
