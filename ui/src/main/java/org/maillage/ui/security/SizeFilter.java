package org.maillage.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what says that it is larger than any form of ours, before a byte of it is read. The limits of the form's own servlet are a second net. */
public class SizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A file of 10 MB and the fields beside it. */
    private static final long MOST_BYTES = 12_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
