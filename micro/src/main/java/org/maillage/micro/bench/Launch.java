package org.maillage.micro.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maillage.micro.HttpProbe;
import org.maillage.micro.StartFailure;

/** A product in a process of its own, started as {@code ./run} starts it. */
final class Launch {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Thread hook;
    private final Path console;
    private final long begun;

    private Launch(Process process, Path console, long begun) {
        this.process = process;
        this.console = console;
        this.begun = begun;
        // Somebody who interrupts the measurement leaves no product behind.
        this.hook = new Thread(process::destroy, "stop-measured-product");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Launch of(Path home, String... arguments) throws IOException {
        var console = Files.createTempFile("maillage-bench", ".txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What ./run gave to this JVM.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", home.resolve("maillage.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        long begun = System.nanoTime();
        return new Launch(builder.start(), console, begun);
    }

    /** From the start of the JVM to the first page. */
    Duration untilServed(String url) throws IOException, InterruptedException {
        if (!HttpProbe.serves(url, PATIENCE, process::isAlive)) {
            throw new StartFailure("bench.start", Files.readString(console).strip());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Time of the processors that the JVM has used so far: other than the time to the first page, it does not depend on what else runs. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long residentMegabytes() throws IOException {
        return Machine.residentMegabytes(process.pid());
    }

    void stop() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        Runtime.getRuntime().removeShutdownHook(hook);
        Files.delete(console);
    }
}
