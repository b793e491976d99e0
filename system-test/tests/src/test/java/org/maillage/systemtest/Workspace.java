package org.maillage.systemtest;

import java.nio.file.Path;

/** Where the build left what is tested. */
public final class Workspace {

    private Workspace() {}

    /** The root of the repository. */
    public static Path root() {
        return Path.of(System.getProperty("maillage.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    /** The directory that {@code ./run} starts: launcher, server, database, application. */
    public static Path product() {
        return root().resolve("micro/target/maillage");
    }

    /** The application as it is deployed. */
    public static Path application() {
        return root().resolve("ear/target/maillage.ear");
    }

    /** Where tests leave their data, logs and screenshots. */
    public static Path output() {
        return Path.of(System.getProperty("maillage.output", "target")).toAbsolutePath();
    }
}
