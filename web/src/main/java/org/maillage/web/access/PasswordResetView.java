package org.maillage.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maillage.access.boundary.PasswordResets;
import org.maillage.ui.page.Notices;
import org.maillage.ui.page.Redirects;

/** Choosing a new password by the link of a mail. */
@Named
@ViewScoped
public class PasswordResetView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordResets resets;

    @Inject
    private Notices notices;

    private String token = "";
    private String password = "";
    private boolean open;

    /** Looks whether the link still works. */
    public void look() {
        open = resets.isOpen(token);
    }

    /** Takes the password; the person signs in with it. */
    public void reset() {
        resets.reset(token, password);
        notices.confirm("access.reset.done");
        Redirects.to("/sign-in");
    }

    public boolean isOpen() {
        return open;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
