package org.maillage.web.figures;

/** What a browser is told of a file. */
final class TableTypes {

    private TableTypes() {}

    /** The media type of a file with this extension. */
    static String of(String extension) {
        return switch (extension) {
            case "csv" -> "text/csv; charset=UTF-8";
            case "pdf" -> "application/pdf";
            case "odt" -> "application/vnd.oasis.opendocument.text";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }
}
