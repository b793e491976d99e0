package org.maillage.exports.control;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a CSV file as spreadsheets of the country open them: a semicolon between values, quotes where needed. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
final class Csv {

    /** By it, spreadsheets know that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    static String line(Collection<? extends @Nullable Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        String harmless = isFormula(text) ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    private static boolean isFormula(String text) {
        String bare = text.stripLeading();
        return !text.isEmpty()
                && (FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
                        || (!bare.isEmpty() && FORMULA_BEGINS.indexOf(bare.charAt(0)) >= 0));
    }
}
