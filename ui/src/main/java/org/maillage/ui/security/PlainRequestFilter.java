package org.maillage.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses requests that two readers could understand differently: a proxy and the product, or two layers of the product. */
public class PlainRequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What our own pages send. Anything else would reach Faces as a form without fields, or break while it is read. */
    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded(; ?charset=\"?utf-8\"?)?|multipart/form-data;.*\\bboundary=\"?[^\\s\";]{1,70}.*");

    /** Bytes. The server reads no longer form, and breaks when somebody asks for its fields; files come in parts and have limits of their own. */
    private static final int LONGEST_FORM = 2 * 1024 * 1024;

    private static final String PAGE_STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Transfer-Encoding") != null) {
            // It may have named a length too, which the server has dropped and a proxy may have believed: what follows
            // on this
            // connection may be a request that nobody has sent.
            response.setHeader("Connection", "close");
        }
        if (actsWithoutPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!isDated(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isOtherThanForm(request)) {
            // No page: to show one, Faces would read the form.
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (isTooLong(request)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Faces takes any request with the state of a page for its form, even a link: past all that stands before a POST. */
    private static boolean actsWithoutPost(HttpServletRequest request) {
        // Not the parameters themselves: who reads them first decides in which letters.
        return !"POST".equals(request.getMethod())
                && request.getQueryString() != null
                && Stream.of(request.getQueryString().split("&"))
                        .map(parameter -> decoded(parameter.replaceFirst("=.*", "")))
                        .anyMatch(PAGE_STATE::equals);
    }

    /** What cannot be decoded is no parameter for Faces either. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether the dates of the request can be read, as whoever serves a file expects. */
    private static boolean isDated(HttpServletRequest request) {
        try {
            request.getDateHeader("If-Modified-Since");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A request without a body, such as that of a script, need not say what it carries. */
    private static boolean isOtherThanForm(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean silent = type.isEmpty() && request.getContentLengthLong() <= 0;
        return "POST".equals(request.getMethod())
                && !silent
                && !FORM.matcher(type).matches();
    }

    private static boolean isTooLong(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return !type.startsWith("multipart/") && request.getContentLengthLong() > LONGEST_FORM;
    }
}
