package org.maillage.ui.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts the headers on every answer, static files and error pages included, by which a browser protects the person. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";

    /** A proxy that speaks TLS to the browser hands the request on without it. */
    private boolean behindTls;

    @Override
    public void init() {
        behindTls = ConfigProvider.getConfig()
                .getOptionalValue("maillage.base-url", String.class)
                .filter(address -> address.startsWith("https:"))
                .isPresent();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, ContentSecurityPolicy.POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (behindTls || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new OurResponse(response));
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            forgetNewSession(request);
        }
    }

    /** Rendering a page opens a session: whoever only tries addresses that do not exist must not fill the memory with them. */
    private static void forgetNewSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.isNew()) {
            session.invalidate();
        }
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + PageGuard.RESOURCES);
    }

    /** What would undo our headers is put right here, whoever writes it. */
    private static final class OurResponse extends HttpServletResponseWrapper {

        OurResponse(HttpServletResponse response) {
            super(response);
        }

        /** PrimeFaces adds the policy of a page, with its nonce: it replaces ours, for two policies would both be enforced. */
        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        /** We only lead to our own paths. The container would make them absolute, from a host name that the request may forge. */
        @Override
        public void sendRedirect(String location) {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
        }
    }
}
