package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.maillage.access.control.PasswordChange;
import org.maillage.access.control.ResetMail;
import org.maillage.access.control.Throttle;
import org.maillage.access.control.Tickets;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Ticket;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** A new password for somebody who has forgotten theirs, by a link that is sent to their address. */
@Stateless
@Public(
        because =
                "Whoever has forgotten their password cannot sign in; the link, sent to one address, is the permission")
@CrossTenant(because = "An account belongs to no structure")
public class PasswordResets {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Throttle throttle;

    @Inject
    private ResetMail mail;

    @Inject
    private Tickets tickets;

    @Inject
    private PasswordChange change;

    /**
     * Sends a link, if there is such an account and it did not receive too many. The answer is the same and as quick in every
     * case: the account is looked up afterwards.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void request(@NotBlank @Email @Size(max = 254) String email, Caller caller) {
        String address = Account.normalise(email);
        if (throttle.mayReset(address, caller.address())) {
            mail.send(address);
        }
    }

    /** Whether a link still works. */
    public boolean isOpen(String token) {
        return tickets.find(Ticket.Kind.RESET, token).isPresent();
    }

    /**
     * Takes the new password; every session of the account ends.
     *
     * @throws NotFoundException when the link is unknown, used or too old
     * @throws BusinessException at {@code password} when it is too easy to guess
     */
    public void reset(
            String token,
            @NotNull @Size(min = NewAccount.SHORTEST_PASSWORD, max = NewAccount.LONGEST_PASSWORD) String password) {
        Ticket ticket = tickets.find(Ticket.Kind.RESET, token).orElseThrow(NotFoundException::new);
        Account account = entities.find(Account.class, ticket.getAccount().getId());
        change.to(account, password);
        if (!tickets.use(ticket)) {
            throw new NotFoundException();
        }
        change.endEverything(account);
        throttle.forgetPasswords(account.getEmail());
    }
}
