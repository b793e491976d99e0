package org.maillage.systemtest.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.maillage.systemtest.Workspace;

/** The product as an operator runs it: a process of its own, on a free port, with a data directory of its own. */
public final class Product implements SuiteExtension.Closing {

    /** The benchmark tells how long a start takes; a test only gives up. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final int port;
    private final Path data;
    private final Path console;

    private Product(Process process, int port, Path data, Path console) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.console = console;
    }

    /**
     * Starts a new installation and waits until it is ready.
     *
     * @param name names its data directory and its console log under {@code target}
     * @param options options of {@code ./run}, without port and data directory
     */
    public static Product start(String name, String... options) {
        Path data = Workspace.output().resolve(name + "-data");
        delete(data);
        Product product = launch(name, data, options);
        try {
            product.waitUntilReady();
            return product;
        } catch (RuntimeException | AssertionError e) {
            product.close();
            throw e;
        }
    }

    /** Does what the command asks with this data directory, and does not wait. */
    public static Product command(String name, Path data, String command) {
        return launch(name, data, List.of(command));
    }

    /** Starts on this data directory, whatever it holds, and does not wait. */
    public static Product launch(String name, Path data, String... options) {
        return launch(name, data, List.of(), options);
    }

    /** Starts where the one before stood, for pages that are still open, and does not wait. */
    public Product again(String name, String... options) {
        return launch(name, data, port, List.of(), options);
    }

    private static Product launch(String name, Path data, List<String> commands, String... options) {
        return launch(name, data, freePort(), commands, options);
    }

    private static Product launch(String name, Path data, int port, List<String> commands, String... options) {
        List<String> arguments = new ArrayList<>(commands);
        // The least: few tests are about passwords, many sign somebody in.
        arguments.addAll(List.of("--password-memory", "19"));
        arguments.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        arguments.addAll(Arrays.asList(options));
        return launch(name, data, port, arguments);
    }

    /** Measures or checks as the arguments say, on a new data directory, and does not wait. */
    public static Product bench(String name, String... arguments) {
        Path data = Workspace.output().resolve(name + "-data");
        delete(data);
        List<String> command = new ArrayList<>(List.of("bench"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--data", data.toString()));
        return launch(name, data, 0, command);
    }

    private static Product launch(String name, Path data, int port, List<String> arguments) {
        Path console = Workspace.output().resolve(name + "-console.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@" + Workspace.product().resolve("jvm.options"),
                "-jar",
                Workspace.product().resolve("maillage.jar").toString()));
        command.addAll(arguments);
        try {
            Files.createDirectories(console.getParent());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            // It must not outlive a suite that somebody stops.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Product(process, port, data, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the health check to be UP; a product that ends meanwhile fails with what it said. */
    public void waitUntilReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new AssertionError("The product ended with " + process.exitValue() + ":\n" + console());
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The product is not ready after " + PATIENCE + ":\n" + console());
            }
            pause();
        }
    }

    public boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** One request without a browser, which follows no redirect. */
    public HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(Duration.ofSeconds(20))
                .build();
        return send(request);
    }

    /** Sends it and reads the answer as a text. A line that the server had closed after a refusal is opened again. */
    static HttpResponse<String> send(HttpRequest request) {
        try {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException closed) {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a page. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What the operator sees. */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends as on SIGTERM and returns the exit code. */
    public int stop() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The product does not stop:\n" + console());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
