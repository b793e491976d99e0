package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;
import org.maillage.access.control.Accounts;
import org.maillage.access.control.PasswordRules;
import org.maillage.access.control.Passwords;
import org.maillage.access.control.Throttle;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Attempt;
import org.maillage.access.entity.Invitation;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.ChangeLog;

/** What an invited person does with the link they received. */
@Stateless
@Public(because = "The link is the permission: a secret of 256 bits, sent to one address, that works once")
@CrossTenant(because = "An invited person belongs to no structure yet")
public class Invitations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Throttle throttle;

    /**
     * What a link invites to.
     *
     * @throws NotFoundException when the link is unknown, used, cancelled or too old
     */
    public OpenInvitation find(String token) {
        Invitation invitation = usable(token, LockModeType.NONE);
        return new OpenInvitation(
                invitation.getEmail(),
                invitation.getPlace().getRole(),
                invitation.getPlace().getName(),
                accounts.find(invitation.getEmail()).isPresent());
    }

    /**
     * A person without an account chooses a password and takes up the role.
     *
     * @throws BusinessException at {@code password} when it is too easy to guess
     */
    public void accept(String token, @Valid NewAccount person) {
        Invitation invitation = usable(token, LockModeType.PESSIMISTIC_WRITE);
        if (accounts.find(invitation.getEmail()).isPresent()) {
            throw new BusinessException("access.invitation.accountExists");
        }
        PasswordRules.check(
                person.getPassword(),
                "password",
                invitation.getEmail(),
                person.getFirstName(),
                person.getLastName(),
                invitation.getPlace().getName());
        Account account = new Account(
                invitation.getEmail(),
                person.getFirstName(),
                person.getLastName(),
                passwords.hash(person.getPassword()));
        entities.persist(account);
        assign(invitation, account);
    }

    /**
     * A person who has an account takes up one more role.
     *
     * @throws BusinessException at {@code password} when it is not the password of the account
     */
    public void acceptWithAccount(String token, @NotBlank String password, Caller caller) {
        Invitation invitation = usable(token, LockModeType.PESSIMISTIC_WRITE);
        Attempt attempt = throttle.passwordFromAddress(invitation.getEmail(), caller.address());
        Optional<Account> account = accounts.find(invitation.getEmail());
        if (!passwords.fits(password, account.map(Account::getPasswordHash).orElse(null))) {
            throw new BusinessException("access.password.wrong").at("password");
        }
        throttle.succeeded(attempt);
        account.ifPresent(known -> assign(invitation, known));
    }

    private void assign(Invitation invitation, Account account) {
        invitation.accept(Instant.now());
        Assignment assignment = new Assignment(account, invitation.getPlace());
        entities.persist(assignment);
        ChangeLog.attribute(assignment.actor());
    }

    /** The lock makes the second of two clicks wait, and find the link used. */
    private Invitation usable(String token, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", Tokens.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isUsable(Instant.now()))
                .orElseThrow(NotFoundException::new);
    }
}
