package org.maillage.micro;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.maillage.micro.bench.Benchmark.Host;

/**
 * One start and stop after the build, with the demonstration in a directory that is thrown away: the JVM keeps the classes it read in an
 * archive, from which later starts take them.
 */
final class Rehearsal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Rehearsal() {}

    static void run(Host host) throws Exception {
        var data = Files.createTempDirectory("maillage-rehearsal");
        var port = Integer.toString(Ports.free());
        var product = host.start("--demo", "--port", port, "--data", data.toString());
        try {
            for (var page : List.of("/sign-in", "/admin/", "/join")) {
                HttpProbe.serves("http://127.0.0.1:" + port + page, PATIENCE, () -> true);
            }
        } finally {
            product.end().stop();
            Trees.delete(data);
        }
        System.exit(0);
    }
}
