package org.maillage.web.figures;

/** What a browser is told of a file. */
final class TableTypes {

    private TableTypes() {}

    /** The media type of a file with this extension. */
    static String of(String extension) {
        return "csv".equals(extension)
                ? "text/csv; charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
