package org.maillage.ui.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The one cookie that carries the token of an account session, for both applications. It ends with the browser. */
public final class SessionCookie {

    /** The prefix makes browsers refuse the cookie unless it is secure, bound to this host and to the path {@code /}. */
    private static final String NAME = "__Host-maillage";

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private SessionCookie() {}

    /** The token sent by the browser. */
    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The token of the request that a page answers. */
    public static Optional<String> current() {
        return read((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** Hands the token of a new session to the browser, and gives its pages a new identifier, against fixation. */
    public static void begin(String token) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getSession(true);
        ((HttpServletRequest) external.getRequest()).changeSessionId();
        // Written as a header, because Payara drops SameSite from a cookie.
        external.addResponseHeader("Set-Cookie", NAME + "=" + token + ATTRIBUTES);
    }

    /** Makes the browser forget the token. */
    static void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + ATTRIBUTES + "; Max-Age=0");
    }
}
