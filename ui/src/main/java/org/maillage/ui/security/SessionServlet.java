package org.maillage.ui.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.maillage.access.boundary.SignIns;

/** Tells a page how many seconds its session still lasts, and prolongs it when the person asks. */
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration remaining = SessionCookie.read(request).map(signIns::remaining).orElse(Duration.ZERO);
        response.setContentType("application/json");
        response.getWriter().write("{\"seconds\":" + remaining.toSeconds() + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Any use of a session prolongs it.
        SessionCookie.read(request).ifPresent(signIns::resume);
        doGet(request, response);
    }
}
