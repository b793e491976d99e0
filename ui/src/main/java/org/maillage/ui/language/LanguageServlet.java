package org.maillage.ui.language;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maillage.ui.security.LocalPath;

/** Remembers the language a person chose in the header, and shows the same page again. */
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::spoken)
                .ifPresent(locale -> response.addHeader(
                        "Set-Cookie",
                        Language.COOKIE + "=" + locale.getLanguage()
                                + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"));
        response.sendRedirect(LocalPath.orHome(request.getParameter("return")));
    }
}
