package org.maillage.ui.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.maillage.access.boundary.Entry;
import org.maillage.access.entity.Device;

/**
 * The one cookie that carries the token of an account session, for both applications; it ends with the browser. A second one stays and
 * only tells that somebody has signed in here before.
 */
public final class SessionCookie {

    /** The prefix makes browsers refuse the cookie unless it is secure, bound to this host and to the path {@code /}. */
    private static final String NAME = "__Host-maillage";

    private static final String DEVICE = "__Host-maillage-device";
    private static final String DEVICE_LIFETIME = "; Max-Age=" + Device.LIFETIME.toSeconds();

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private SessionCookie() {}

    /** The token sent by the browser. */
    static Optional<String> read(HttpServletRequest request) {
        return read(request, NAME);
    }

    /** The token by which the browser is known from former sign-ins. */
    static Optional<String> readDevice(HttpServletRequest request) {
        return read(request, DEVICE);
    }

    private static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The token of the session in which the page that is shown was asked for; empty when nobody is signed in. */
    public static String current() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return read((HttpServletRequest) external.getRequest()).orElse("");
    }

    /** Hands the tokens of a new session to the browser, and gives its pages a new identifier, against fixation. */
    public static void begin(Entry entry) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getSession(true);
        ((HttpServletRequest) external.getRequest()).changeSessionId();
        // Written as headers, because Payara drops SameSite from a cookie.
        external.addResponseHeader("Set-Cookie", NAME + "=" + entry.requireSession() + ATTRIBUTES);
        external.addResponseHeader("Set-Cookie", DEVICE + "=" + entry.device() + ATTRIBUTES + DEVICE_LIFETIME);
    }

    /** Makes the browser forget the token. */
    static void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + ATTRIBUTES + "; Max-Age=0");
    }
}
