package org.maillage.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.access.boundary.PasswordResets;
import org.maillage.ui.security.Callers;

/** Asking for a link to choose a new password. */
@Named
@RequestScoped
public class PasswordForgottenView {

    @Inject
    private PasswordResets resets;

    @Inject
    private Callers callers;

    private String email = "";
    private boolean sent;

    /** Sends the link; the page says the same whether there is such an account or not. */
    public void send() {
        resets.request(email, callers.here());
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
