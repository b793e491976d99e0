package org.maillage.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.SignIns;
import org.maillage.ui.page.Redirects;
import org.maillage.ui.security.Callers;
import org.maillage.ui.security.LocalPath;
import org.maillage.ui.security.SessionCookie;

/** Signing in. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIns signIns;

    @Inject
    private Callers callers;

    private String email = "";
    private String password = "";
    private @Nullable String returnPath;

    /** Signs in and opens the page that was wanted. */
    public void signIn() {
        SessionCookie.begin(signIns.signIn(email, password, callers.here()));
        Redirects.to(LocalPath.orHome(returnPath));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getReturnPath() {
        return returnPath;
    }

    public void setReturnPath(@Nullable String returnPath) {
        this.returnPath = returnPath;
    }
}
