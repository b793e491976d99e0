package org.maillage.sites.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.texts.JsonText;

/**
 * A file of the national format "lieux de médiation numérique": CSV with a header, or JSON. The standard asks for UTF-8 and commas; spreadsheets
 * of the country write Windows-1252 and semicolons, and add a mark: all of these are read. Columns may stand in any order. Cells are kept as
 * they were written.
 *
 * @param header as the file has it
 * @param rows cells by column, with the number of their line
 * @param charset how the file was written
 * @param exact whether it is written as the standard asks, apart from what stands in its cells
 */
record NationalFile(List<String> header, List<Row> rows, Charset charset, boolean exact) {

    /** More is 50 times the largest structure, or the file of a whole région. */
    static final int MOST_ROWS = 500;

    private static final Charset SPREADSHEETS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";

    /** A line. */
    record Row(int line, Map<String, String> cells, boolean tooLong) {

        /** What the line has in this column, letter by letter; empty when it has nothing. */
        String get(NationalColumn column) {
            String exact = cells.get(column.column());
            return exact != null
                    ? exact
                    : cells.entrySet().stream()
                            .filter(cell -> NationalColumn.called(cell.getKey()).contains(column))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse("");
        }

        /** Whether the file has this column, under whatever name. */
        boolean has(NationalColumn column) {
            return cells.keySet().stream()
                    .anyMatch(name -> NationalColumn.called(name).contains(column));
        }

        /** The cells of columns that the standard does not know. */
        Map<String, String> unknown() {
            Map<String, String> unknown = new LinkedHashMap<>(cells);
            unknown.keySet().removeIf(name -> !NationalColumn.called(name).isEmpty());
            return unknown;
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
        String marked = utf8.isEmpty() ? new String(content, SPREADSHEETS) : utf8;
        if (marked.indexOf('\0') >= 0 || marked.startsWith("PK")) {
            throw refusal("sites.file.noCsv");
        }
        if (marked.isBlank()) {
            throw refusal("sites.file.empty");
        }
        String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        return text.stripLeading().startsWith("[") ? json(text, charset) : csv(text, charset);
    }

    /** Empty when the bytes are not of this encoding. */
    private static String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static NationalFile csv(String text, Charset charset) {
        char separator = separator(text);
        List<CsvRecord> records = lines(text, separator);
        List<String> header = records.stream()
                .limit(1)
                .flatMap(line -> line.getFields().stream())
                .map(String::strip)
                .toList();
        List<Row> rows = records.stream().skip(1).map(line -> row(header, line)).toList();
        return of(header, rows, charset, separator == ',');
    }

    private static List<CsvRecord> lines(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
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

    private static Row row(List<String> header, CsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, Math.min(header.size(), line.getFieldCount()))
                .filter(i -> !header.get(i).isEmpty())
                .forEach(i -> cells.putIfAbsent(header.get(i), line.getField(i)));
        boolean tooLong = line.getFields().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        return new Row((int) line.getStartingLineNumber(), cells, tooLong);
    }

    private static NationalFile json(String text, Charset charset) {
        List<Row> rows = new ArrayList<>();
        // An object leaves out what it has not, in an order of its own: the columns of the standard are there,
        // whichever were written.
        Set<String> header = new LinkedHashSet<>(NationalColumn.header());
        for (JsonValue entry : array(text)) {
            if (!(entry instanceof JsonObject object)) {
                throw refusal("sites.file.noJson");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            object.forEach((column, value) -> cells.put(column, cell(value)));
            header.addAll(cells.keySet());
            rows.add(new Row(rows.size() + 1, cells, false));
        }
        return of(List.copyOf(header), rows, charset, true);
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = JsonText.JSON.createReader(new StringReader(text))) {
            return reader.readArray();
        } catch (JsonException e) {
            throw refusal("sites.file.noJson");
        }
    }

    private static String cell(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(NationalFile::cell).collect(Collectors.joining("|"));
            default -> value.toString();
        };
    }

    private static NationalFile of(List<String> header, List<Row> rows, Charset charset, boolean plain) {
        String missing = Stream.of(NationalColumn.NOM, NationalColumn.COMMUNE)
                .filter(column -> header.stream()
                        .noneMatch(name -> NationalColumn.called(name).contains(column)))
                .map(NationalColumn::column)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw refusal("sites.file.columns", missing);
        }
        if (rows.size() > MOST_ROWS) {
            throw refusal("sites.file.tooMany", String.valueOf(MOST_ROWS));
        }
        if (rows.isEmpty()) {
            throw refusal("sites.file.empty");
        }
        boolean exact = plain && charset.equals(StandardCharsets.UTF_8);
        return new NationalFile(header, rows, charset, exact);
    }

    /** The cells of a line, one for each column of the file: what an object leaves out is an empty cell. */
    Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        header.stream()
                .filter(column -> !column.isEmpty())
                .forEach(column -> cells.put(column, row.cells().getOrDefault(column, "")));
        return cells;
    }

    /** Whether the columns of the standard are all there, in their order, and before all others. */
    boolean hasHeaderOfStandard() {
        List<String> standard = NationalColumn.header();
        return header.stream()
                        .filter(standard::contains)
                        .limit(standard.size())
                        .toList()
                        .equals(standard)
                && header.containsAll(standard);
    }

    private static BusinessException refusal(String key, Object... values) {
        return new BusinessException(key, values).at("file");
    }
}
