package org.maillage.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.maillage.platform.security.Acting;

/**
 * Where the pages of a browser were opened. A person who moved to another place, or another person at the same browser, may still
 * have pages of the former one open: their forms must land nowhere.
 *
 * <p>Two nets: the state of all pages is thrown away when the place changes, and every form carries the place of its page, so that
 * the person is told what happened. A script of a page sends a part of its form only: there the first net alone works.
 */
final class Opened {

    /** The field of {@code m:form} that names the place of its page. */
    static final String FIELD = "workplace";

    private static final String BOUND = "org.maillage.workplace";
    private static final String FACES_FORM = "jakarta.faces.ViewState";

    private Opened() {}

    /** Whether a form was opened where the person works now; a request without a form was. */
    static boolean here(HttpServletRequest request) throws UnsupportedEncodingException {
        if (!"POST".equals(request.getMethod())) {
            return true;
        }
        // Faces says so too, but after the fields have been read.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        boolean part = "partial/ajax".equals(request.getHeader("Faces-Request")) && request.getParameter(FIELD) == null;
        return part || request.getParameter(FACES_FORM) == null || place().equals(request.getParameter(FIELD));
    }

    /** Throws the state of the pages away when they belong to another place; whether there was such state. */
    static boolean forgetElsewhere(HttpServletRequest request) {
        HttpSession pages = request.getSession(false);
        if (pages == null || place().isEmpty()) {
            return false;
        }
        boolean elsewhere =
                pages.getAttribute(BOUND) instanceof String bound && !bound.isEmpty() && !bound.equals(place());
        if (elsewhere) {
            pages.invalidate();
        }
        return elsewhere;
    }

    /** Notes that the state of the pages belongs to where the person works now. */
    static void remember(HttpServletRequest request) {
        HttpSession pages = request.getSession(false);
        if (pages != null && !place().equals(pages.getAttribute(BOUND)) && !place().isEmpty()) {
            pages.setAttribute(BOUND, place());
        }
    }

    private static String place() {
        return Acting.current().map(actor -> actor.assignmentId().toString()).orElse("");
    }
}
