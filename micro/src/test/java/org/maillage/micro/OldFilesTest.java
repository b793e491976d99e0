package org.maillage.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is old enough goes from the directories of the product, and nothing else. */
class OldFilesTest {

    private static final Instant LIMIT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void oldFilesGo() throws IOException {
        Path old = Files.writeString(directory.resolve("old.eml"), "x");
        Path young = Files.writeString(directory.resolve("young.eml"), "x");
        Files.setLastModifiedTime(old, FileTime.from(LIMIT.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(LIMIT));

        OldFiles.deleteBefore(directory, LIMIT);
        OldFiles.deleteBefore(directory.resolve("missing"), LIMIT);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void oldLinesOfALogGo() throws IOException {
        Path log = directory.resolve("maillage.0.log");
        List<String> young =
                List.of("2026-01-01T01:00:00.000+0100 INFO  A new", "no time", "2025-01-01T00:00:00.000Z WARN  B late");
        Files.writeString(
                log,
                "2025-12-31T23:59:59.999Z INFO  A old\n2025-12-31T10:00:00.000+0100 ERROR A old\n"
                        + String.join("\n", young) + "\n");

        OldFiles.dropLinesBefore(directory, LIMIT);
        OldFiles.dropLinesBefore(directory, LIMIT);

        assertThat(log).hasContent(String.join("\n", young));
        assertThat(directory).isDirectoryContaining("glob:**.log").isDirectoryNotContaining("glob:**.shorter");
    }
}
