package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.access.control.Accounts;
import org.maillage.access.control.Devices;
import org.maillage.access.control.Entrance;
import org.maillage.access.control.FactorDuty;
import org.maillage.access.control.Factors;
import org.maillage.access.control.Passwords;
import org.maillage.access.control.Sessions;
import org.maillage.access.control.Throttle;
import org.maillage.access.control.Tickets;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Attempt;
import org.maillage.access.entity.Ticket;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.ChangeLog;

/** Signing in and out. */
@Stateless
@Public(because = "Nobody is signed in before they sign in")
@CrossTenant(because = "The structure is known only after sign-in")
public class SignIns {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private Passwords passwords;

    @Inject
    private Devices devices;

    @Inject
    private Throttle throttle;

    @Inject
    private Entrance entrance;

    @Inject
    private Factors factors;

    @Inject
    private Tickets tickets;

    @Inject
    private FactorDuty duty;

    /**
     * Signs a person in, where they were assigned last. The answer is the same, and takes as long, for an unknown account, a wrong
     * password, and an account without any role. No transaction is open meanwhile: refusals are to be counted, and a check of
     * a password must not hold a connection.
     *
     * @throws BusinessException when the sign-in is refused
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entry signIn(String email, String password, Caller caller) {
        String address = Account.normalise(email);
        @Nullable String device = caller.device();
        Attempt attempt = device != null && devices.knows(device, address)
                ? throttle.passwordFromDevice(address, device)
                : throttle.passwordFromAddress(address, caller.address());
        Optional<Account> account = accounts.find(address);
        boolean fits =
                passwords.fits(password, account.map(Account::getPasswordHash).orElse(null));
        // A refusal is told too, in the place where they would have worked; of somebody unknown to the operators: it
        // takes as long.
        List<Assignment> assignments = account.map(accounts::assignments).orElse(List.of());
        ChangeLog.attribute(
                assignments.stream().findFirst().map(Assignment::actor).orElse(null));
        account.filter(known -> fits && passwords.isOutdated(known.getPasswordHash()))
                .ifPresent(known -> accounts.rehash(known, passwords.hash(password)));
        Entry entry = account.filter(known -> fits)
                .flatMap(known -> afterPassword(known, caller))
                .orElseThrow(() -> new BusinessException("access.signIn.refused"));
        throttle.succeeded(attempt);
        return entry;
    }

    private Optional<Entry> afterPassword(Account account, Caller caller) {
        if (factors.find(account).isPresent()) {
            return Optional.of(new Entry(null, null, tickets.issue(Ticket.Kind.SECOND_STEP, account)));
        }
        return open(account, caller);
    }

    private Optional<Entry> open(Account account, Caller caller) {
        return entrance.open(account, caller.browser(), caller.device())
                .map(opened -> new Entry(opened.session(), opened.device(), null));
    }

    /**
     * The second step, where the account has a second factor: until then there is no session.
     *
     * @param step the token that {@link #signIn} has given
     * @throws BusinessException at {@code code} when it is wrong or was used before; without a field when the first step is too long ago
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entry confirm(String step, String code, Caller caller) {
        Ticket ticket = tickets.find(Ticket.Kind.SECOND_STEP, step)
                .orElseThrow(() -> new BusinessException("access.code.tooLate"));
        Account account = ticket.getAccount();
        Attempt attempt = throttle.code(account.getId().toString());
        if (!factors.accepts(account, code)) {
            throw new BusinessException("access.code.wrong").at("code");
        }
        if (!tickets.use(ticket)) {
            throw new BusinessException("access.code.tooLate");
        }
        throttle.succeeded(attempt);
        return open(account, caller).orElseThrow(() -> new BusinessException("access.signIn.refused"));
    }

    /** Who a token stands for; empty when it is unknown, signed out or too old. */
    public Optional<Actor> resume(String token) {
        Instant now = Instant.now();
        return sessions.find(token).filter(session -> session.isAlive(now)).flatMap(session -> {
            seen(session, now);
            return held(session, now).map(duty::actor);
        });
    }

    /** Where the person works; when that role has run out or was taken back, where else they do, from this very request on. */
    private Optional<Assignment> held(AccountSession session, Instant now) {
        Assignment chosen = session.getAssignment();
        return chosen.isHeld(now)
                ? Optional.of(chosen)
                : accounts.assignments(chosen.getAccount()).stream().findFirst();
    }

    /** Written past the version of the row: two pages opened at once are no conflict. */
    private void seen(AccountSession session, Instant now) {
        if (session.isSeenLongAgo(now)) {
            entities.createQuery("update AccountSession s set s.seenAt = :now where s.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", session.getId())
                    .executeUpdate();
        }
    }

    /** How long a session still lasts if nothing happens; zero when it has ended. Asking prolongs nothing. */
    public Duration remaining(String token) {
        Instant now = Instant.now();
        return sessions.find(token)
                .map(session -> Duration.between(now, session.getEnd()))
                .filter(rest -> !rest.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Ends a session, on every node at once; an unknown token ends nothing. */
    public void signOut(String token) {
        sessions.find(token).ifPresent(entities::remove);
    }
}
