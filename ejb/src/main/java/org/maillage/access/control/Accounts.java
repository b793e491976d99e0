package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.security.Role;

/** Finds accounts and what they may do. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    /** The account with this mail address, however it is written. */
    public Optional<Account> find(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.normalise(email))
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps another hash of the same password. Written past the version of the row: signing in twice at once is no conflict; unless
     * the password was changed meanwhile.
     */
    @Transactional
    public void rehash(Account account, String newHash) {
        entities.createQuery("update Account a set a.passwordHash = :new where a.id = :id and a.passwordHash = :old")
                .setParameter("new", newHash)
                .setParameter("id", account.getId())
                .setParameter("old", account.getPasswordHash())
                .executeUpdate();
    }

    /** The roles that an account holds in places that are open: one's own first, the newest first. */
    public List<Assignment> assignments(Account account) {
        return entities.createQuery(
                        "select a from Assignment a where a.account = :account and a.endedAt is null order by a.since desc",
                        Assignment.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(assignment -> assignment.isHeld(Instant.now())
                        && assignment.getPlace().isOpen())
                .sorted(Comparator.comparing(assignment -> assignment.getPlace().getRole() == Role.SUPPORT))
                .toList();
    }
}
