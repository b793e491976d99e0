package org.maillage.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Entry;
import org.maillage.access.boundary.Invitations;
import org.maillage.access.boundary.NewAccount;
import org.maillage.access.boundary.OpenInvitation;
import org.maillage.access.boundary.SignIns;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Redirects;
import org.maillage.ui.security.Callers;
import org.maillage.ui.security.SessionCookie;

/** Taking up an invitation: choosing a password, or giving the one that exists. */
@Named
@ViewScoped
public class InvitationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIns signIns;

    @Inject
    private Callers callers;

    private String token = "";
    private @Nullable OpenInvitation invitation;
    private NewAccount person = new NewAccount();

    /** Looks up what the link invites to. */
    public void open() {
        invitation = invitations.find(token);
    }

    /** Creates the account, or adds the role to the one that exists, and signs in. */
    public void accept() {
        OpenInvitation accepted = invitation;
        if (accepted == null) {
            throw new NotFoundException();
        }
        if (accepted.known()) {
            invitations.acceptWithAccount(token, person.getPassword(), callers.here());
        } else {
            invitations.accept(token, person);
        }
        Entry entry = signIns.signIn(accepted.email(), person.getPassword(), callers.here());
        if (entry.session() == null) {
            // A code is asked first, and the page for it is the one of the door.
            Redirects.to("/sign-in");
        } else {
            SessionCookie.begin(entry);
            Redirects.to("/");
        }
    }

    /** Whether the invited person has an account, and gives its password instead of choosing one. */
    public boolean isKnown() {
        return invitation != null && invitation.known();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public @Nullable OpenInvitation getInvitation() {
        return invitation;
    }

    public NewAccount getPerson() {
        return person;
    }
}
