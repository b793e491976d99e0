package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.access.entity.Account;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;

/** What follows when somebody takes another password. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private Tickets tickets;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /**
     * Changes the password and tells its owner, who may be somebody else than whoever changed it.
     *
     * @throws BusinessException at {@code password} when it is too easy to guess
     */
    public void to(Account account, String password) {
        PasswordRules.check(password, "password", account.getEmail(), account.getFirstName(), account.getLastName());
        account.changePassword(passwords.hash(password));
        outbox.send(
                account.getEmail(),
                account.locale(),
                "passwordChanged",
                account.getName(),
                settings.baseUrl() + "/password-forgotten");
    }

    /** Nothing that was opened with the former password stays open. */
    public void endEverything(Account account) {
        tickets.useAll(account);
        sessions.endAll(account);
    }

    /** The same, but for the browser that holds this token. */
    public void endEverythingElse(Account account, String session) {
        tickets.useAll(account);
        sessions.endOthers(account, session);
    }
}
