package org.maillage.ui.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.boundary.SupportVisits;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Origin;
import org.maillage.platform.security.Role;

/**
 * Turns the session cookie into the person in action for the time of one request, and refuses the pages that are not theirs.
 * A page that one may not see does not exist: the answer is 404, so that nobody learns what there is.
 *
 * <p>Each application has a filter of its own, which names its pages. It could not be one class for both: the server finds what it
 * injects into by the name of the class, in whichever application of the archive it meets first.
 */
public abstract class SessionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Where somebody whose role asks for a second factor sets it up: until then this page is the only one. */
    public static final String SECOND_FACTOR = "/account/second-factor";

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient SupportVisits supportVisits;

    @Inject
    private transient Settings settings;

    private transient Optional<PageGuard> guard = Optional.empty();

    /**
     * The pages of the application and what each of them asks. A page that is not named is served to nobody.
     *
     * <p>A key is a path below the application, such as {@code /sign-in}, or a folder that ends with a slash, such as
     * {@code /activities/}; the longest match wins.
     */
    protected abstract Map<String, Access> pages();

    @Override
    public void init() {
        guard = Optional.of(new PageGuard(pages(), settings.demo()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> path = LocalPath.of(request);
        Optional<Access> access = path.flatMap(asked -> guard.flatMap(rules -> rules.find(asked)));
        if (access.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (PageGuard.leavesSessionAlone(path.get())) {
            chain.doFilter(request, response);
        } else {
            from(request.getRemoteAddr(), () -> {
                Optional<Actor> actor = SessionCookie.read(request).flatMap(signIns::resume);
                actAs(actor, () -> open(access.get(), request, response, chain));
            });
        }
    }

    private void open(Access access, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean signedIn = Acting.current().isPresent();
        if (access.level() != Access.Level.OPEN && !signedIn) {
            askToSignIn(request, response);
        } else if (access.level() != Access.Level.OPEN && (Opened.forgetElsewhere(request) || !Opened.here(request))) {
            leadBack(request, response);
        } else if (access.level() != Access.Level.OPEN
                && !SECOND_FACTOR.equals(request.getRequestURI())
                && Acting.require().limits().factorOwed()) {
            leadTo(SECOND_FACTOR, request, response);
        } else if (access.level() == Access.Level.PERMITTED && !Acting.may(access.permission())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            tellOfSupport(request);
            chain.doFilter(request, response);
            Opened.remember(request);
        }
    }

    /** Every page that an operator opens in a structure stands in its trail, before it is shown. */
    private void tellOfSupport(HttpServletRequest request) {
        if (Acting.current().filter(actor -> actor.role() == Role.SUPPORT).isPresent()) {
            supportVisits.open(request.getRequestURI());
        }
    }

    /** The page belonged to a place that this person has left: shown again where they are, or its form is refused. */
    private static void leadBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        redirect(
                request,
                response,
                "GET".equals(request.getMethod()) ? LocalPath.withQuery(request) : "/places?elsewhere=true");
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadTo(
                "/sign-in?return=" + URLEncoder.encode(pageToReturnTo(request), StandardCharsets.UTF_8),
                request,
                response);
    }

    /** Each kind of caller is told in its own language: a script of a page, a program, a browser. */
    private static void leadTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (accept.contains("application/json")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            redirect(request, response, address);
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static String pageToReturnTo(HttpServletRequest request) {
        // What was typed cannot be kept across a sign-in, but the page can be opened again.
        return LocalPath.orHome(
                "GET".equals(request.getMethod()) ? LocalPath.withQuery(request) : request.getRequestURI());
    }

    private static void actAs(Optional<Actor> actor, Work work) throws IOException, ServletException {
        plainly(task -> Acting.<Boolean>as(actor.orElse(null), task), work);
    }

    private static void from(String address, Work work) throws IOException, ServletException {
        plainly(task -> Origin.<Boolean>from(address, task), work);
    }

    private static void plainly(Surroundings surroundings, Work work) throws IOException, ServletException {
        try {
            surroundings.run(() -> {
                work.run();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @FunctionalInterface
    private interface Surroundings {
        void run(Callable<Boolean> task) throws Exception;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, ServletException;
    }
}
