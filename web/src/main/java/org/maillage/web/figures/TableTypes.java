package org.maillage.web.figures;

import jakarta.faces.context.ExternalContext;

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

    /** Says that a file follows. */
    static void announce(ExternalContext answer, String name, String extension) {
        answer.setResponseContentType(of(extension));
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"maillage-" + name + "." + extension + "\"");
    }
}
