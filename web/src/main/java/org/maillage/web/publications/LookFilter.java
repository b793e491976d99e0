package org.maillage.web.publications;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.maillage.ui.security.Callers;

/** Keeps whoever looks at cited publications in masses from the database: anybody may look, and each look reads it. */
public class LookFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Callers callers;

    private final transient Looks looks = new Looks(Clock.systemUTC());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (looks.isAnswered(callers.here().source())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(TimeUnit.MINUTES.toSeconds(1)));
            response.sendError(TOO_MANY_REQUESTS);
        }
    }
}
