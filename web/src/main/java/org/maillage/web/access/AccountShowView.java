package org.maillage.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.access.boundary.OwnPasswords;
import org.maillage.access.boundary.OwnSessions;
import org.maillage.access.boundary.OwnSessions.OwnSession;
import org.maillage.access.boundary.SecondFactors;
import org.maillage.ui.page.Notices;
import org.maillage.ui.security.SessionCookie;

/** One's own account: where one is signed in, the password, the second factor. */
@Named
@ViewScoped
public class AccountShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account?faces-redirect=true";

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private OwnPasswords ownPasswords;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Notices notices;

    private List<OwnSession> sessions = List.of();
    private boolean protectedTwice;
    private String current = "";
    private String password = "";

    @PostConstruct
    void load() {
        sessions = ownSessions.all(SessionCookie.current());
        protectedTwice = secondFactors.isSetUp();
    }

    public String changePassword() {
        ownPasswords.change(current, password, SessionCookie.current());
        notices.confirm("access.account.password.changed");
        return PAGE;
    }

    public String end(UUID session) {
        ownSessions.end(session);
        notices.confirm("access.session.ended");
        return PAGE;
    }

    public String endOthers() {
        ownSessions.endOthers(SessionCookie.current());
        notices.confirm("access.session.othersEnded");
        return PAGE;
    }

    /** Full minutes since then, one at least. */
    public int minutesSince(Instant then) {
        return Math.max(1, (int) Duration.between(then, Instant.now()).toMinutes());
    }

    public List<OwnSession> getSessions() {
        return sessions;
    }

    /** Whether a code is asked after the password. */
    public boolean isProtectedTwice() {
        return protectedTwice;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
