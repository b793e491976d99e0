package org.maillage.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** Log and mail files are personal data too: what is old enough goes. */
final class OldFiles {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

    private OldFiles() {}

    /** Deletes the files of a directory that were last written before; there need not be such a directory. */
    static void deleteBefore(Path directory, Instant time) throws IOException {
        for (Path file : files(directory)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
                Files.delete(file);
            }
        }
    }

    /** Takes the old lines out of log files: one that grows slowly would keep them beside the new ones. */
    static void dropLinesBefore(Path directory, Instant time) throws IOException {
        for (Path file : files(directory)) {
            if (file.toString().endsWith(".log")) {
                dropLines(file, time);
            }
        }
    }

    private static void dropLines(Path file, Instant time) throws IOException {
        var shorter = file.resolveSibling(file.getFileName() + ".shorter");
        boolean dropped = false;
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var writer = Files.newBufferedWriter(shorter, StandardCharsets.UTF_8)) {
            boolean young = false;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                young = young || !isBefore(line, time);
                if (young) {
                    writer.append(line).append(System.lineSeparator());
                }
                dropped |= !young;
            }
        }
        if (dropped) {
            Files.move(shorter, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(shorter);
        }
    }

    /** Every line begins with its time; one that does not is kept. */
    private static boolean isBefore(String line, Instant time) {
        try {
            return OffsetDateTime.parse(line.split(" ", 2)[0], TIME).toInstant().isBefore(time);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
