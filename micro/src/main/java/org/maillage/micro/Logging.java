package org.maillage.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** The log: a rotating file in the data directory, and the console for what an operator must see. */
final class Logging {

    /** The newest of the rotating files. */
    static final String FILE = "maillage.0.log";

    private Logging() {}

    static void configure(Path logs, Path configuration) throws IOException {
        Files.createDirectories(logs);
        try (InputStream template = Logging.class.getResourceAsStream("logging.properties")) {
            if (template == null) {
                throw new IllegalStateException("logging.properties is missing in maillage.jar");
            }
            var pattern = logs.toString().replace("%", "%%") + "/maillage.%g.log";
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    configuration, text + "java.util.logging.FileHandler.pattern=" + pattern + System.lineSeparator());
        }
        // The server reads the same file again while it boots.
        System.setProperty("java.util.logging.config.file", configuration.toString());
        try (var reader = Files.newInputStream(configuration)) {
            LogManager.getLogManager().readConfiguration(reader);
        }
    }
}
