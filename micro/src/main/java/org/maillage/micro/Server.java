package org.maillage.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Payara Micro with what it needs to run an EAR; see docs/adr/0001. */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private static final String APPLICATION = "maillage";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A name and a port; the setting knows no address in brackets. */
    private static final Pattern PLAIN_AUTHORITY = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?");

    private final Path home;
    private final Path directory;
    private final Options options;
    private @Nullable PayaraMicroRuntime runtime;

    /** @param home the directory of maillage.jar, with the unpacked Payara Micro and the EAR beside it */
    Server(Path home, Path directory, Options options) {
        this.home = home;
        this.directory = directory;
        this.options = options;
    }

    /** Boots without the application: the server's summary of a start fails on an EAR, so it is deployed afterwards. */
    void boot() throws Exception {
        System.setProperty(
                "fish.payara.micro.BootJar",
                home.resolve("payara/launch-micro.jar").toUri().toString());
        // Otherwise the server would bring its own list of trusted authorities, of the day of its release.
        System.setProperty("javax.net.ssl.trustStore", System.getProperty("java.home") + "/lib/security/cacerts");
        System.setProperty("fish.payara.micro.UnpackDir", home.resolve("payara").toString());
        // The implementation is on the class path of the runtime only, not in the artifact compiled against.
        var boot = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("create", String[].class)
                .invoke(null, (Object) arguments().toArray(String[]::new));
        runtime = boot.getRuntime();
    }

    /**
     * Until the product serves pages: a deployment without a complaint is not yet a product. The pages asked for lead to the sign-in
     * when the guard of their application stands, and break when it does not: the server starts an application without its filter.
     */
    void deploy() throws InterruptedException {
        var started = runtime;
        if (started == null
                || !started.deploy(home.resolve("maillage.ear").toFile())
                || !started.getDeployedApplicationNames().contains(APPLICATION)
                || !serves("/health/ready")
                || !serves("/activities/day")
                || !serves("/admin/networks/list")) {
            throw new StartFailure(
                    "server.deploy", directory.resolveSibling("logs").resolve(Logging.FILE));
        }
    }

    private boolean serves(String page) throws InterruptedException {
        return HttpProbe.serves(options.localUrl() + page, PATIENCE, () -> true);
    }

    private List<String> arguments() throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--rootDir",
                directory.toString(),
                "--port",
                Integer.toString(options.port()),
                "--disablephonehome",
                "--preBootCommandFile",
                commands("pre-boot.txt", preBoot()).toString(),
                "--postBootCommandFile",
                commands("post-boot.txt", postBoot()).toString()));
        if (options.cluster().isPresent()) {
            arguments.addAll(List.of(
                    "--clustermode", "tcpip:" + options.cluster().get(),
                    "--startport", Integer.toString(options.clusterPort()),
                    "--interfaces", options.clusterInterface()));
        } else {
            arguments.add("--nohazelcast");
        }
        return arguments;
    }

    private Path commands(String name, List<String> lines) throws IOException {
        return Files.write(directory.resolve(name), lines);
    }

    /** Before the listener opens: it would restart and stop answering if its settings changed later. */
    private List<String> preBoot() {
        var network = "set configs.config.server-config.network-config.";
        var http = network + "protocols.protocol.http-listener.http.";
        var commands = new ArrayList<>(List.of(
                network + "network-listeners.network-listener.http-listener.address=" + options.host(),
                http + "server-header=false",
                http + "xpowered-by=false",
                // Style sheets and scripts only: a compressed page that echoes input could tell a secret by its length.
                http + "compression=on",
                http + "compressable-mime-type=" + "text/css,text/javascript,application/javascript,image/svg+xml",
                "set configs.config.server-config.web-container.session-config.session-manager.manager-properties.session-id-generator-classname="
                        + SessionIds.class.getName()));
        // The server itself leads from /admin to /admin/ with a whole address: ours, and not that of a forged Host.
        var authority = URI.create(options.baseUrl()).getRawAuthority();
        if (authority != null && PLAIN_AUTHORITY.matcher(authority).matches()) {
            commands.add(http + "server-name=" + authority);
        }
        return commands;
    }

    private static List<String> postBoot() {
        return List.of("set-metrics-configuration --enabled=false", "set-openapi-configuration --enabled=false");
    }

    /** Lets running requests end; called by the shutdown hook, beside the server's own. */
    void stop() {
        var started = runtime;
        if (started != null) {
            try {
                started.shutdown();
            } catch (BootstrapException | IllegalStateException e) {
                LOG.log(Level.FINE, "stopped already", e);
            }
        }
    }

    /** A clean copy at each start: what an earlier start left in its configuration would be deployed during the boot. */
    void clean() throws IOException {
        Trees.delete(directory);
        Files.createDirectories(directory);
        Trees.copy(home.resolve("payara/config"), directory.resolve("config"));
        // The adapters of the connection pools.
        Trees.copy(home.resolve("payara/lib"), directory.resolve("lib"));
    }
}
