package org.maillage.exports.control;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.maillage.platform.health.SchemaVersion;
import org.maillage.platform.texts.JsonText;

/**
 * An archive that came from outside. It is looked through as a whole before a row is taken from it: only files that the manifest
 * names, with their sizes and hashes, nothing that unpacks into more than it says. No file is ever written to the disk.
 */
final class ArchiveReader implements AutoCloseable {

    private static final String NAMES = "[a-z][a-z_]{0,60}\\.(jsonl|csv|json)";
    private static final int MOST_FILES = 500;
    private static final int LARGEST_LINE = 1 << 20;

    /** Rows of one structure never shrink to less than this; what does was made to fill a disk. */
    private static final long STRONGEST_COMPRESSION = 200;

    private static final int TOO_SMALL_TO_JUDGE = 1 << 20;
    private static final long LARGEST = 16L << 30;

    private final ZipFile zip;
    private final Map<String, Part> parts;
    private final Map<String, Long> rows;

    private record Part(long bytes, String sha256) {}

    /** Takes the lines of a file. */
    @FunctionalInterface
    interface Taker {
        void take(JsonObject line) throws Exception;
    }

    private ArchiveReader(ZipFile zip, JsonObject manifest) {
        this.zip = zip;
        this.parts = manifest.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        file -> file.getString("name"),
                        file -> new Part(file.getJsonNumber("bytes").longValueExact(), file.getString("sha256"))));
        this.rows = manifest.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        table -> table.getString("name"),
                        table -> table.getJsonNumber("rows").longValueExact()));
    }

    /** Opens an archive, or refuses it. The tables are those that it must hold, no more and no less. */
    static ArchiveReader open(Path file, Set<String> tables) throws ArchiveRefusedException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return open(zip, tables);
            } catch (ArchiveRefusedException | IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JsonException | ClassCastException | NullPointerException | ArithmeticException e) {
            throw new ArchiveRefusedException("exports.import.damaged");
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ArchiveRefusedException("exports.import.damaged");
        }
    }

    private static ArchiveReader open(ZipFile zip, Set<String> tables) throws ArchiveRefusedException, IOException {
        Set<String> names = names(zip);
        ZipEntry entry = zip.getEntry(ArchiveFormat.MANIFEST);
        require(entry != null, "exports.import.damaged");
        JsonObject manifest = manifest(zip, entry);
        require(manifest.getInt("format", 0) == ArchiveFormat.FORMAT, "exports.import.format");
        require(SchemaVersion.EXPECTED.equals(manifest.getString("schema", "")), "exports.import.schema");
        ArchiveReader reader = new ArchiveReader(zip, manifest);
        Set<String> expected = new HashSet<>(reader.parts.keySet());
        expected.add(ArchiveFormat.MANIFEST);
        require(expected.equals(names), "exports.import.files");
        Set<String> all = new HashSet<>(tables);
        all.add(ArchiveFormat.PEOPLE);
        require(all.equals(reader.rows.keySet()), "exports.import.files");
        require(all.stream().allMatch(table -> names.contains(table + ArchiveFormat.LINES)), "exports.import.files");
        reader.checkParts();
        return reader;
    }

    private static Set<String> names(ZipFile zip) throws ArchiveRefusedException {
        require(zip.size() <= MOST_FILES, "exports.import.files");
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            require(entry.getName().matches(NAMES) && names.add(entry.getName()), "exports.import.files");
        }
        return names;
    }

    private static JsonObject manifest(ZipFile zip, ZipEntry entry) throws IOException, ArchiveRefusedException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_LINE + 1);
            require(bytes.length <= LARGEST_LINE, "exports.import.bomb");
            try (JsonReader json = JsonText.JSON.createReader(new ByteArrayInputStream(bytes))) {
                return json.readObject();
            }
        }
    }

    private void checkParts() throws IOException, ArchiveRefusedException {
        long all = parts.values().stream().mapToLong(Part::bytes).sum();
        require(all <= LARGEST, "exports.import.bomb");
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            ZipEntry entry = zip.getEntry(part.getKey());
            long bytes = part.getValue().bytes();
            require(
                    bytes <= TOO_SMALL_TO_JUDGE || bytes / STRONGEST_COMPRESSION <= entry.getCompressedSize(),
                    "exports.import.bomb");
            check(entry, part.getValue());
        }
    }

    private void check(ZipEntry entry, Part part) throws IOException, ArchiveRefusedException {
        MessageDigest digest = ArchiveFormat.sha256();
        byte[] buffer = new byte[1 << 16];
        long left = part.bytes();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                // Whatever the manifest promised: not a byte more is unpacked.
                require(left >= 0, "exports.import.bomb");
                digest.update(buffer, 0, read);
            }
        }
        require(left == 0 && ArchiveFormat.hex(digest).equals(part.sha256()), "exports.import.hash");
    }

    /** How many rows the archive says that it holds of a table. */
    long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** Hands over the lines of a table, one at a time. */
    void read(String table, Taker taker) throws Exception {
        try (InputStream in = zip.getInputStream(zip.getEntry(table + ArchiveFormat.LINES));
                Lines lines = new Lines(in, LARGEST_LINE)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                try (JsonReader json = JsonText.JSON.createReader(new StringReader(line))) {
                    taker.take(json.readObject());
                }
            }
        }
    }

    private static void require(boolean holds, String otherwise) throws ArchiveRefusedException {
        if (!holds) {
            throw new ArchiveRefusedException(otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
