package org.maillage.platform.texts;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file that spreadsheets open with a click: UTF-8 with its mark, columns apart by semicolons. A text that a spreadsheet would
 * take for a formula begins with an apostrophe, so that it is read and never executed.
 */
public final class Csv {

    /** The beginning of each file: by it, spreadsheets know that the file is UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private static final int USUAL_LINE = 400;

    private Csv() {}

    /** One line with its end. Numbers and truth values stay what they are, texts are quoted, nothing is left empty. */
    public static String line(Collection<? extends @Nullable Object> cells) {
        StringBuilder line = new StringBuilder(USUAL_LINE);
        boolean first = true;
        for (Object cell : cells) {
            if (!first) {
                line.append(';');
            }
            first = false;
            add(line, cell);
        }
        return line.append("\r\n").toString();
    }

    /** One line with its end, see {@link #line(Collection)}. */
    public static String line(@Nullable Object... cells) {
        return line(Arrays.asList(cells));
    }

    /** What a cell of such a line said, without the apostrophe that stands before what looks like a formula. */
    public static String read(String cell) {
        return cell.startsWith("'") && cell.length() > 1 && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static void add(StringBuilder line, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        if (value instanceof String text) {
            line.append('"').append(harmless(text).replace("\"", "\"\"")).append('"');
        } else {
            // Decimals behind a comma: a spreadsheet that parts columns by semicolons takes 12.3 for a day in March.
            line.append(value instanceof Double ? value.toString().replace('.', ',') : value);
        }
    }

    /** The text as a spreadsheet reads it and never executes it, in whatever kind of file. */
    public static String harmless(String text) {
        return !text.isEmpty() && isFormula(text) ? "'" + text : text;
    }

    /** Also behind blanks and the wide signs, which some programs read alike. */
    private static boolean isFormula(String text) {
        // This is asked of each cell of large files, of which most begin so; a pattern would take most of their time.
        if (isPlain(text.charAt(0))) {
            return false;
        }
        if (FORMULAS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int seen = 0;
        while (seen < text.length() && isUnseen(text.codePointAt(seen))) {
            seen += Character.charCount(text.codePointAt(seen));
        }
        return seen < text.length() && FORMULAS.indexOf(text.charAt(seen)) >= 0;
    }

    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }

    /** Blanks and whatever else has no shape of its own: the categories Z and C of Unicode. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
