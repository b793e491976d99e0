package org.maillage.systemtest.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives put where an operator would put them, whole or tampered with. */
final class Archives {

    private Archives() {}

    /** An archive that must be refused, and the sentence that says why. */
    record Forgery(String file, String refusal) {}

    private static Path directory() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("maillage.import.directory")));
    }

    /** Copies an archive and returns its name there. */
    static String put(Path archive) throws IOException {
        String name = UUID.randomUUID() + ".zip";
        Files.copy(archive, directory().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return name;
    }

    static List<Forgery> forgeries(Path archive) throws IOException {
        return List.of(
                forge(archive, "exports.import.hash", files -> replace(files, "sites_sites.jsonl", "A site", "B site")),
                forge(archive, "exports.import.files", files -> files.put("../../evil.jsonl", new byte[1])),
                forge(archive, "exports.import.files", files -> files.put("more.jsonl", new byte[1])),
                forge(archive, "exports.import.files", files -> files.remove("activities_themes.jsonl")),
                forge(archive, "exports.import.bomb", files -> files.put("sites_sites.jsonl", new byte[50 << 20])),
                forge(archive, "exports.import.bomb", files -> {
                    files.put("sites_sites.jsonl", new byte[50 << 20]);
                    replace(files, "manifest.json", "(\"sites_sites.jsonl\",\"bytes\":)\\d+", "$1" + (50 << 20));
                }),
                forge(
                        archive,
                        "exports.import.schema",
                        files -> replace(files, "manifest.json", "\"schema\":\"\\d+\"", "\"schema\":\"202001010000\"")),
                forge(
                        archive,
                        "exports.import.format",
                        files -> replace(files, "manifest.json", "\"format\":\\d+", "\"format\":99")),
                forge(archive, "exports.import.damaged", files -> files.remove("manifest.json")),
                forge(
                        archive,
                        "exports.import.damaged",
                        files -> files.put("manifest.json", "[]".getBytes(StandardCharsets.UTF_8))));
    }

    private static Forgery forge(Path archive, String refusal, Consumer<Map<String, byte[]>> change)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(files);
        String name = UUID.randomUUID() + ".zip";
        try (OutputStream out = Files.newOutputStream(directory().resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new Forgery(name, refusal);
    }

    private static void replace(Map<String, byte[]> files, String name, String pattern, String by) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        files.put(name, text.replaceAll(pattern, by).getBytes(StandardCharsets.UTF_8));
    }
}
