package org.maillage.ui.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file that spreadsheets open with a click: UTF-8 with its mark, columns apart by semicolons. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe, so that it is read and never executed.
 */
public final class Csv {

    private static final String FORMULAS = "=+-@＝＋－＠\t\r\n";

    private final Writer writer;

    /** Writes to the stream, which stays open. */
    public Csv(OutputStream out) {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write("\uFEFF");
    }

    /** One line. */
    public void line(@Nullable String... cells) {
        write(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    /** Hands over what is still waiting. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = isFormula(value) ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Also behind blanks and the wide signs, which some programs read alike. */
    private static boolean isFormula(String value) {
        String seen = value.replaceFirst("^[\\p{Z}\\p{C}\\s]+", "");
        return FORMULAS.indexOf(value.charAt(0)) >= 0 || (!seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0);
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
