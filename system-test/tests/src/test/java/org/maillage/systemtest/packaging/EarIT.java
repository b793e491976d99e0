package org.maillage.systemtest.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.maillage.systemtest.Workspace;

/** Each library is in the EAR where its classes must be loaded, and once: Shiro holds the person in action in a static field. */
class EarIT {

    @Test
    void sharedLibrariesAreInTheEarOnce() throws IOException {
        List<String> jars = jars();
        assertThat(jars)
                .filteredOn(jar -> jar.contains("shiro-core"))
                .hasSize(1)
                .allMatch(jar -> jar.startsWith("lib/"));
        assertThat(jars)
                .filteredOn(jar -> jar.contains("mariadb-java-client"))
                .hasSize(1)
                .allMatch(jar -> jar.startsWith("lib/"));
        assertThat(jars).filteredOn(jar -> jar.contains("maillage-ejb")).containsExactly("maillage-ejb.jar");
    }

    @Test
    void eachWarHasItsOwnScreens() throws IOException {
        List<String> jars = jars();
        assertThat(jars)
                .filteredOn(jar -> jar.contains("primefaces"))
                .hasSize(2)
                .allMatch(jar -> jar.contains(".war!"));
        assertThat(jars)
                .filteredOn(jar -> jar.contains("maillage-ui"))
                .hasSize(2)
                .allMatch(jar -> jar.contains(".war!"));
    }

    /** What the server brings must not come a second time. */
    @Test
    void nothingOfTheServerIsShipped() throws IOException {
        Set<String> brought = new TreeSet<>(jars());
        brought.removeIf(
                jar -> !jar.matches(
                        ".*/(jakarta\\.|javax\\.|jakartaee|eclipselink|microprofile|org.eclipse.persistence|weld|hazelcast).*"));
        assertThat(brought).isEmpty();
    }

    private static List<String> jars() throws IOException {
        try (InputStream ear = Files.newInputStream(Workspace.application())) {
            List<String> jars = new ArrayList<>();
            collect(ear, "", jars);
            return jars;
        }
    }

    private static void collect(InputStream archive, String place, List<String> jars) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".jar")) {
                jars.add(place + entry.getName());
            } else if (entry.getName().endsWith(".war")) {
                collect(zip, entry.getName() + "!", jars);
            }
        }
    }
}
