package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Attempt;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;

/** The account of the person in action. */
@ApplicationScoped
public class Owner {

    /** Only somebody who is signed in gets here: these tries are counted apart from those at the door. */
    private static final String INSIDE = "inside";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Throttle throttle;

    public Account account() {
        Account account = entities.find(Account.class, Acting.require().accountId());
        if (account == null) {
            throw new NotFoundException();
        }
        return account;
    }

    /**
     * The account, once its password was given again.
     *
     * @throws BusinessException at the field, when it is wrong
     */
    public Account confirmedBy(String password, String field) {
        Account account = account();
        Attempt attempt = throttle.passwordFromDevice(account.getEmail(), INSIDE);
        if (!passwords.fits(password, account.getPasswordHash())) {
            throw new BusinessException("access.password.wrong").at(field);
        }
        throttle.succeeded(attempt);
        return account;
    }
}
