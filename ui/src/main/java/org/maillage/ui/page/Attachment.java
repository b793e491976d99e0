package org.maillage.ui.page;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;

/** What a browser is told of a file that it keeps: for this person only, and not to be shown as a page. */
public final class Attachment {

    private Attachment() {}

    /** Says in the answer of a page that a file follows. */
    public static void announce(ExternalContext answer, String name, String extension) {
        answer.setResponseContentType(type(extension));
        headers(answer::setResponseHeader, name, extension);
    }

    /** Says in the answer of a servlet that a file follows. */
    public static void announce(HttpServletResponse answer, String name, String extension) {
        answer.setContentType(type(extension));
        headers(answer::setHeader, name, extension);
    }

    private static void headers(BiConsumer<String, String> header, String name, String extension) {
        header.accept("Cache-Control", "private, no-store");
        header.accept("Content-Disposition", "attachment; filename=\"maillage-" + name + "." + extension + "\"");
    }

    private static String type(String extension) {
        return switch (extension) {
            case "csv" -> "text/csv; charset=UTF-8";
            case "json" -> "application/json";
            case "pdf" -> "application/pdf";
            case "odt" -> "application/vnd.oasis.opendocument.text";
            default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }
}
