package org.maillage.platform.texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file that spreadsheets open with a click: UTF-8 with its mark, columns apart by semicolons. A text that a spreadsheet would
 * take for a formula begins with an apostrophe, so that it is read and never executed.
 */
public final class Csv {

    /** The beginning of each file: by it, spreadsheets know that the file is UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private Csv() {}

    /** One line with its end. Numbers and truth values stay what they are, texts are quoted, nothing is left empty. */
    public static String line(Collection<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** One line with its end, see {@link #line(Collection)}. */
    public static String line(@Nullable Object... cells) {
        return line(Arrays.asList(cells));
    }

    /** What a cell of such a line said, without the apostrophe that stands before what looks like a formula. */
    public static String read(String cell) {
        return cell.startsWith("'") && cell.length() > 1 && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static String cell(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return "";
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        return "\"" + harmless(text).replace("\"", "\"\"") + "\"";
    }

    /** The text as a spreadsheet reads it and never executes it, in whatever kind of file. */
    public static String harmless(String text) {
        return !text.isEmpty() && isFormula(text) ? "'" + text : text;
    }

    /** Also behind blanks and the wide signs, which some programs read alike. */
    private static boolean isFormula(String text) {
        String seen = text.replaceFirst("^[\\p{Z}\\p{C}\\s]+", "");
        return FORMULAS.indexOf(text.charAt(0)) >= 0 || (!seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0);
    }
}
