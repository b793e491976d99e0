package org.maillage.platform.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook row by row. A formula is what it showed when the file was saved, nothing is ever computed; a file that unpacks to much more than
 * any list of people, or that names entities, is refused before it is read.
 */
final class Workbook {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_ENTRIES = 500;

    private Workbook() {}

    /** The rows of the first sheet that have something in them, at most one more than wanted. */
    static List<Sheet.Row> rows(byte[] content, int most) {
        inspect(content);
        Sheet.Gatherer gatherer = new Sheet.Gatherer(most);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator();
            while (gatherer.takes() && each.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = each.next();
                gatherer.add(row.getRowNum(), cells(row));
            }
            return gatherer.rows();
        } catch (IOException
                | ExcelReaderException
                | NullPointerException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            // The library answers to a broken workbook with whatever it stumbles over.
            throw Sheet.refusal("platform.sheet.unreadable");
        }
    }

    /** Unpacks everything once, as the library will, and keeps nothing: what an archive says of its own size is not believed. */
    private static void inspect(byte[] content) {
        Inspector inspector = new Inspector();
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                try (InputStream in = archive.getInputStream(entry)) {
                    inspector.inspect(in);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Sheet.refusal("platform.sheet.unreadable");
        }
    }

    /** Counts what an archive unpacks to. */
    private static final class Inspector {
        private final byte[] buffer = new byte[1 << 16];
        private long unpacked;
        private int entries;

        void inspect(InputStream entry) throws IOException {
            entries++;
            boolean first = true;
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                unpacked += read;
                boolean typed = first && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
                first = false;
                if (typed || unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                    throw Sheet.refusal("platform.sheet.suspicious");
                }
            }
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> texts = new ArrayList<>();
        // One more than is taken tells that the row is too wide.
        for (int i = 0; i < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS + 1); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    /** A date as yyyy-mm-dd, a number without a point that nobody typed. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.NUMBER) {
            String format =
                    Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
            return format.contains("y") ? cell.asDate().toLocalDate().toString() : plain(raw);
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    private static String plain(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw);
            return number.scale() < 30 && number.precision() - number.scale() < 30
                    ? number.stripTrailingZeros().toPlainString()
                    : raw;
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
