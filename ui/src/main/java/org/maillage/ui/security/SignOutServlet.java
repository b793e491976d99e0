package org.maillage.ui.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.maillage.access.boundary.SignIns;

/** Ends the account session, for both applications at once. A form posts to it: no link and no picture can sign a person out. */
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionCookie.read(request).ifPresent(signIns::signOut);
        SessionCookie.clear(response);
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        response.sendRedirect("/");
    }
}
