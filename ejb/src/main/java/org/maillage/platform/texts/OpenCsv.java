package org.maillage.platform.texts;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file for machines (RFC 4180): UTF-8 without a mark, commas, quotes where they are needed; cells are what they are. */
public final class OpenCsv {

    private OpenCsv() {}

    /** One line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(OpenCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
                && cell.strip().equals(cell);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
