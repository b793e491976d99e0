package org.maillage.micro.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.maillage.micro.Ports;
import org.maillage.micro.Trees;
import org.maillage.micro.bench.inside.Populating;
import org.maillage.micro.bench.inside.SearchingPeople;

/** The command {@code ./run bench people}: a structure takes 50 000 people over and looks for some, told text by text, so that what is slow is found. */
final class PeopleBenchmark {

    private final Benchmark.Host host;
    private final PrintStream console;

    PeopleBenchmark(Benchmark.Host host, PrintStream console) {
        this.host = host;
        this.console = console;
    }

    void run(BenchOptions wanted) throws Exception {
        var kept = wanted.data().filter(Files::isDirectory).isPresent();
        var data = wanted.data().isPresent() ? wanted.data().get() : Files.createTempDirectory("maillage-bench");
        var running = host.start("--demo", "--port", Integer.toString(Ports.free()), "--data", data.toString());
        try {
            if (!kept) {
                var seconds = InsideApplication.call(Populating.class);
                console.printf("looked through in %.1f s, taken over in %.1f s%n", seconds[0], seconds[1]);
            }
            var milliseconds = InsideApplication.call(SearchingPeople.class);
            var all = new Samples(milliseconds);
            console.printf(
                    "search: p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
                    all.median(), all.percentile(95), all.largest());
            IntStream.range(0, SearchingPeople.TEXTS.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            text -> -of(milliseconds, text).median()))
                    .forEach(text -> console.printf(
                            "%8.1f ms  \"%s\"%n", of(milliseconds, text).median(), SearchingPeople.TEXTS.get(text)));
        } finally {
            running.end().stop();
        }
        if (wanted.data().isEmpty()) {
            Trees.delete(data);
        }
    }

    /** The times of one of the texts, which were looked for in turns. */
    private static Samples of(double[] milliseconds, int text) {
        int texts = SearchingPeople.TEXTS.size();
        return new Samples(IntStream.range(0, milliseconds.length)
                .filter(i -> i % texts == text)
                .mapToDouble(i -> milliseconds[i])
                .toArray());
    }
}
