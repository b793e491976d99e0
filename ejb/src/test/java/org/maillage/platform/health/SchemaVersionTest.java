package org.maillage.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {

    private static List<String> versions() throws IOException, URISyntaxException {
        Path directory =
                Path.of(SchemaVersionTest.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .toList();
        }
    }

    @Test
    void isThatOfTheNewestMigration() throws IOException, URISyntaxException {
        assertThat(versions().stream().max(Comparator.comparingLong(Long::parseLong)))
                .contains(SchemaVersion.EXPECTED);
    }

    @Test
    void isWrittenToTheMinuteAndOnce() throws IOException, URISyntaxException {
        assertThat(versions()).isNotEmpty().doesNotHaveDuplicates().allMatch(version -> version.matches("20[0-9]{10}"));
    }
}
