package org.maillage.platform.texts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maillage.platform.errors.BusinessException;

/**
 * A file that somebody filled in with a spreadsheet: CSV with commas, semicolons or tabs, in UTF-8 or as spreadsheets of the country write it, or a
 * workbook, of which the first sheet is read.
 *
 * @param headers the first line that has something in it
 * @param rows those after it, without the empty ones
 */
public record Sheet(List<String> headers, List<Row> rows) {

    /** Larger texts are no cells of a list. */
    static final int LONGEST_CELL = 5_000;

    static final int MOST_COLUMNS = 60;

    private static final Charset SPREADSHEETS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";

    /**
     * A line.
     *
     * @param number as the program that wrote the file shows it, from 1
     * @param cells by column; missing at the end when the line is shorter than the header
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * Takes a file apart.
     *
     * @throws BusinessException at {@code file} when it cannot be read, is empty, or has more rows
     */
    public static Sheet read(byte[] content, int mostRows) {
        boolean workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        List<Row> lines = workbook ? Workbook.rows(content, mostRows + 1) : csv(content, mostRows + 1);
        if (lines.size() < 2) {
            throw refusal("platform.sheet.empty");
        }
        if (lines.size() > mostRows + 1) {
            throw refusal("platform.sheet.tooMany", mostRows);
        }
        return new Sheet(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    private static List<Row> csv(byte[] content, int most) {
        String utf8 = decode(content, StandardCharsets.UTF_8);
        String text = utf8.isEmpty() ? new String(content, SPREADSHEETS) : utf8;
        if (text.indexOf('\0') >= 0) {
            throw refusal("platform.sheet.unreadable");
        }
        return lines(text.startsWith(Csv.MARK) ? text.substring(1) : text, most);
    }

    /** Empty when the bytes are not of this encoding. */
    private static String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static List<Row> lines(String text, int most) {
        Gatherer gatherer = new Gatherer(most);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            reader.stream()
                    .takeWhile(line -> gatherer.takes())
                    .forEach(line -> gatherer.add(
                            (int) line.getStartingLineNumber(),
                            line.getFields().stream().map(Csv::read).toList()));
            return gatherer.rows();
        } catch (CsvParseException e) {
            throw refusal("platform.sheet.quotes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that takes the first line apart into the most columns. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(
                        separator -> header.chars().filter(c -> c == separator).count()))
                .orElse((int) ',')
                .intValue();
    }

    static BusinessException refusal(String key, Object... values) {
        return new BusinessException(key, values).at("file");
    }

    /** Keeps the rows that are not empty, and one more than is wanted: it tells that there are too many, without reading them. */
    static final class Gatherer {
        private final List<Row> rows = new ArrayList<>();
        private final int most;

        Gatherer(int most) {
            this.most = most;
        }

        boolean takes() {
            return rows.size() <= most;
        }

        void add(int number, List<String> cells) {
            boolean large =
                    cells.size() > MOST_COLUMNS || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
            if (large) {
                throw refusal("platform.sheet.large", number);
            }
            Row row = new Row(number, cells.stream().map(String::strip).toList());
            if (!row.isBlank()) {
                rows.add(row);
            }
        }

        List<Row> rows() {
            return rows;
        }
    }
}
