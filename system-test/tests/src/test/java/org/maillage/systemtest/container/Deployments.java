package org.maillage.systemtest.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.maillage.micro.TestDatabase;
import org.maillage.systemtest.Authenticator;
import org.maillage.systemtest.Workspace;
import org.maillage.systemtest.isolation.seed.Rows;

/**
 * One deployment for the whole suite (arquillian.xml names this class), made of the very EAR that is shipped: its business code and its libraries, as a WAR because
 * the managed container deploys nothing else. The server gets its settings and the database driver as the launcher hands them over.
 */
public class Deployments {

    private static final String EJB_JAR = "/META-INF/ejb-jar.xml";
    private static final Path DATA = Workspace.output().resolve("container-data");

    @Deployment
    public static WebArchive application() throws IOException, InterruptedException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "maillage.ear")
                .importFrom(Workspace.application().toFile())
                .as(EnterpriseArchive.class);
        startDatabase();
        WebArchive war = ShrinkWrap.create(WebArchive.class, "maillage.war");
        for (ArchivePath path : List.copyOf(ear.getContent().keySet())) {
            if (path.get().startsWith("/lib/mariadb-java-client")) {
                export(ear.getAsType(JavaArchive.class, path));
            } else if (path.get().startsWith("/lib/") && path.get().endsWith(".jar")) {
                war.addAsLibrary(ear.getAsType(JavaArchive.class, path));
            }
        }
        JavaArchive business = ear.getAsType(JavaArchive.class, "/maillage-ejb.jar");
        // In a WAR only this place binds the guard to every EJB.
        war.addAsWebInfResource(business.get(EJB_JAR).getAsset(), "ejb-jar.xml");
        business.delete(EJB_JAR);
        return war.addAsLibrary(business)
                .addAsLibrary(jarOf(Assertions.class))
                .addPackages(true, Deployments.class.getPackage(), Rows.class.getPackage())
                .addClass(Authenticator.class)
                .addAsWebInfResource(new StringAsset("<beans/>"), "beans.xml");
    }

    /** arquillian.xml names these two places: the options of the server's JVM and the directory of its additional libraries. */
    private static void startDatabase() throws IOException, InterruptedException {
        TestDatabase database = TestDatabase.start(Workspace.product().resolve("mariadb"), DATA);
        List<String> options = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // jvm.options of the product says why.
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS",
                "-Djava.io.tmpdir=" + Files.createDirectories(DATA.resolve("tmp")),
                // The least that the launcher takes: few tests are about passwords, many sign somebody in.
                "-Dmaillage.password-memory=19",
                "-Dmaillage.secret-key=" + "A".repeat(43),
                // A key pair for tests, made with the commands of docs/publications.md.
                "-Dmaillage.signature-key=MC4CAQAwBQYDK2VwBCIEIBtKnUH57UG6TMaoOHakvvkEsk063gV5qmTUZGLCdPDV"
                        + ".MCowBQYDK2VwAyEAdDQlzkemVPjaDrS5fNUqXnDewUFEv3j1XY4xQj4ZcOs=",
                "-Dmaillage.export.directory=" + DATA.resolve("exports"),
                "-Dmaillage.import.directory=" + DATA.resolve("imports"),
                "-Dmaillage.mail.directory=" + DATA.resolve("mail")));
        Stream.of(database.settings(), database.ownerSettings())
                .forEach(settings -> settings.forEach((name, value) -> options.add("-D" + name + "=" + value)));
        Files.write(DATA.resolve("jvm.options"), options);
    }

    private static void export(JavaArchive driver) throws IOException {
        Path libraries = Files.createDirectories(DATA.resolve("lib"));
        driver.as(ZipExporter.class).exportTo(libraries.resolve("driver.jar").toFile(), true);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
