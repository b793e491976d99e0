package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.access.control.Accounts;
import org.maillage.access.control.Passwords;
import org.maillage.access.control.Sessions;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

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

    /**
     * Signs a person in, where they were assigned last. The answer is the same, and takes as long, for an unknown account, a wrong
     * password, and an account without any role.
     *
     * @return the token of the new session, for the cookie: it is shown nowhere else and never again
     * @throws BusinessException when the sign-in is refused
     */
    public String signIn(String email, String password) {
        Optional<Account> account = accounts.find(email);
        boolean fits =
                passwords.fits(password, account.map(Account::getPasswordHash).orElse(null));
        List<Assignment> assignments = fits ? account.map(accounts::assignments).orElse(List.of()) : List.of();
        if (assignments.isEmpty()) {
            throw new BusinessException("access.signIn.refused");
        }
        String token = Tokens.next();
        entities.persist(new AccountSession(Tokens.hash(token), assignments.get(0)));
        return token;
    }

    /** Who a token stands for; empty when it is unknown, signed out or too old. */
    public Optional<Actor> resume(String token) {
        Instant now = Instant.now();
        return sessions.find(token).filter(session -> session.isAlive(now)).map(session -> {
            seen(session, now);
            return session.getAssignment().actor();
        });
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

    /** Ends a session, on every node at once; an unknown token ends nothing. */
    public void signOut(String token) {
        sessions.find(token).ifPresent(entities::remove);
    }
}
