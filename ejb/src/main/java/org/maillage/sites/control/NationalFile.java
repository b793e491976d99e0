package org.maillage.sites.control;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.platform.errors.BusinessException;

/**
 * A file of the national format "lieux de médiation numérique": CSV with a header. The standard asks for UTF-8 and commas; spreadsheets
 * of the country write Windows-1252 and semicolons, and add a mark: all of these are read. Columns may stand in any order.
 *
 * @param columns as the header names them
 * @param rows cells by column, with the number of their line
 * @param charset how the file was written
 */
record NationalFile(List<String> columns, List<Row> rows, Charset charset) {

    /** More is 50 times the largest structure, or the file of a whole région. */
    static final int MOST_ROWS = 500;

    private static final Charset SPREADSHEETS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";

    /** A line. */
    record Row(int line, Map<String, String> cells, boolean tooLong) {

        /** What the line has in this column, empty when it has nothing. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Takes a file apart.
     *
     * @throws BusinessException at {@code file} when it is none of this format
     */
    static NationalFile read(byte[] content) {
        String utf8 = decode(content, StandardCharsets.UTF_8);
        Charset charset = utf8.isEmpty() ? SPREADSHEETS : StandardCharsets.UTF_8;
        String text = utf8.isEmpty() ? new String(content, SPREADSHEETS) : utf8;
        if (text.indexOf('\0') >= 0 || text.startsWith("PK")) {
            throw refusal("sites.file.noCsv");
        }
        if (text.isBlank()) {
            throw refusal("sites.file.empty");
        }
        return of(lines(text.startsWith("\uFEFF") ? text.substring(1) : text), charset);
    }

    /** Empty when the bytes are not of this encoding. */
    private static String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static List<CsvRecord> lines(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            // One more than is taken tells that there are too many, without reading them.
            return reader.stream().limit(MOST_ROWS + 2L).toList();
        } catch (CsvParseException e) {
            throw refusal("sites.file.quotes");
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

    private static NationalFile of(List<CsvRecord> records, Charset charset) {
        List<String> columns = records.stream()
                .limit(1)
                .flatMap(header -> header.getFields().stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        String missing = Stream.of("nom", "commune")
                .filter(column -> !columns.contains(column))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw refusal("sites.file.columns", missing);
        }
        if (records.size() > MOST_ROWS + 1) {
            throw refusal("sites.file.tooMany", String.valueOf(MOST_ROWS));
        }
        if (records.size() == 1) {
            throw refusal("sites.file.empty");
        }
        List<Row> rows = new ArrayList<>();
        records.stream().skip(1).forEach(line -> rows.add(row(columns, line)));
        return new NationalFile(columns, rows, charset);
    }

    private static Row row(List<String> columns, CsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, Math.min(columns.size(), line.getFieldCount()))
                .forEach(i -> cells.put(columns.get(i), line.getField(i).strip()));
        boolean tooLong = line.getFields().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return new Row((int) line.getStartingLineNumber(), cells, tooLong);
    }

    private static BusinessException refusal(String key, Object... values) {
        return new BusinessException(key, values).at("file");
    }
}
