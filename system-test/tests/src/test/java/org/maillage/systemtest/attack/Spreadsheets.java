package org.maillage.systemtest.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tables that somebody opens with a click: CSV, XLSX, and those in an archive. */
final class Spreadsheets {

    private static final String FORMULAS = "=+-@\t\r＝＋－＠";

    private Spreadsheets() {}

    /** The first cell that a spreadsheet would execute. */
    static Optional<String> formula(Reply reply) {
        return files(reply).entrySet().stream()
                .flatMap(file -> formula(file.getKey(), file.getValue()).stream())
                .findFirst();
    }

    /** Everything that can be read in an answer, inside an archive too. */
    static String content(Reply reply) {
        return isArchive(reply) ? String.join("\n", files(reply).values()) : reply.text();
    }

    private static Map<String, String> files(Reply reply) {
        if (isArchive(reply)) {
            return unpacked(reply.raw());
        }
        String disposition = reply.header("content-disposition").orElse("").toLowerCase(Locale.ROOT);
        boolean csv = reply.type().contains("csv") || disposition.contains(".csv");
        return csv ? Map.of("answer.csv", reply.text()) : Map.of();
    }

    private static boolean isArchive(Reply reply) {
        return reply.raw().startsWith("PK\u0003\u0004");
    }

    /** Read by the directory at its end, as programs for tables do: sizes that stand behind an entry cannot be read in passing. */
    private static Map<String, String> unpacked(String raw) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            Path archive =
                    Files.write(Files.createTempFile("answer", ".zip"), raw.getBytes(StandardCharsets.ISO_8859_1));
            try (ZipFile file = new ZipFile(archive.toFile())) {
                for (ZipEntry entry : Collections.list(file.entries())) {
                    byte[] content = file.getInputStream(entry).readAllBytes();
                    files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(archive);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In XLSX a text is a text whatever it begins with; only an element of its own is a formula. */
    private static Optional<String> formula(String name, String content) {
        if (name.endsWith(".csv")) {
            return cells(content).stream().filter(Spreadsheets::isFormula).findFirst();
        }
        boolean sheet = name.startsWith("xl/worksheets/") && (content.contains("<f>") || content.contains("<f "));
        return sheet ? Optional.of("a formula in " + name) : Optional.empty();
    }

    private static boolean isFormula(String cell) {
        String seen = cell.replaceFirst("^[\\p{Z}\\p{C}\\s]+", "");
        boolean begins = !seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0;
        return begins && !cell.matches("[+-]?[0-9]+([.,][0-9]+)?");
    }

    /** Cells apart by semicolons or commas, in quotes or not. */
    static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : csv.replace("\ufeff", "").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ';' || letter == ',' || letter == '\n' || letter == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
