package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.access.entity.Account;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;

/** Takes the second factor of somebody else away, who cannot sign in without it. */
@ApplicationScoped
public class FactorReset {

    @Inject
    private Factors factors;

    @Inject
    private PasswordChange change;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /**
     * Takes it away, ends every session of the person and tells them by mail.
     *
     * @throws BusinessException when it is one's own, which needs its password, or when there is none
     */
    public void of(Account account) {
        if (account.getId().equals(Acting.require().accountId())) {
            throw new BusinessException("access.factor.reset.own");
        }
        if (factors.find(account).isEmpty()) {
            throw new BusinessException("access.factor.notSetUp");
        }
        factors.remove(account);
        change.endEverything(account);
        outbox.send(
                account.getEmail(),
                account.locale(),
                "factorReset",
                account.getName(),
                Acting.require().name(),
                settings.baseUrl() + "/sign-in");
    }
}
