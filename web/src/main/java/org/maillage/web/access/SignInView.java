package org.maillage.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Entry;
import org.maillage.access.boundary.SignIns;
import org.maillage.ui.page.Redirects;
import org.maillage.ui.security.Callers;
import org.maillage.ui.security.LocalPath;
import org.maillage.ui.security.SessionCookie;

/** Signing in: the password, then the code of the second factor where there is one. */
@Named
@ViewScoped
public class SignInView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SignIns signIns;

    @Inject
    private Callers callers;

    private String email = "";
    private String password = "";
    private String code = "";
    private @Nullable String step;
    private @Nullable String returnPath;

    /** Signs in and opens the page that was wanted, or asks for the code. */
    public void signIn() {
        go(signIns.signIn(email, password, callers.here()));
    }

    /** Gives the code and opens the page that was wanted. */
    public void confirm() {
        go(signIns.confirm(step == null ? "" : step, code, callers.here()));
    }

    /** Goes back to the password, for another account or after a long wait. */
    public void restart() {
        step = null;
    }

    private void go(Entry entry) {
        password = "";
        code = "";
        step = entry.step();
        if (step == null) {
            SessionCookie.begin(entry);
            Redirects.to(LocalPath.orHome(returnPath));
        }
    }

    /** Whether the password was right and the code is asked now. */
    public boolean isCodeAsked() {
        return step != null;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable String getReturnPath() {
        return returnPath;
    }

    public void setReturnPath(@Nullable String returnPath) {
        this.returnPath = returnPath;
    }
}
