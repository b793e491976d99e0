package org.maillage.access.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.maillage.access.entity.Ticket;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** Sends links for a new password, beside the request: how long that takes tells nobody whether there is an account. */
@Stateless
@Public(because = "Sends a mail to the owner of an account, and nothing to anybody else")
@CrossTenant(because = "An account belongs to no structure")
public class ResetMail {

    @Inject
    private Accounts accounts;

    @Inject
    private Tickets tickets;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** Sends a link to this address, if it is that of an account. */
    @Asynchronous
    public void send(String email) {
        accounts.find(email)
                .ifPresent(account -> outbox.send(
                        account.getEmail(),
                        account.locale(),
                        "passwordReset",
                        account.getName(),
                        settings.baseUrl() + "/password-reset?token=" + tickets.issue(Ticket.Kind.RESET, account)));
    }
}
