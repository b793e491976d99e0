package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.maillage.access.IdleAccounts;
import org.maillage.activities.control.Handover;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.tenancy.TenantScope;

/**
 * What becomes of the open work of an account that is about to be closed because nobody uses it: in each structure it goes to who has
 * administered it for longest. The trail of the structure tells it in the name of this class.
 */
@ApplicationScoped
class Succession {

    @Inject
    private IdleAccounts accounts;

    @Inject
    private Handover handover;

    @Inject
    private Transactions transactions;

    /** One transaction for each structure; doing so twice changes nothing. */
    void settle(UUID account) throws Exception {
        Map<Integer, UUID> heirs = accounts.heirs(account);
        for (Map.Entry<Integer, UUID> heir : heirs.entrySet()) {
            TenantScope.call(heir.getKey(), () -> transactions.call(() -> handover.pass(account, heir.getValue())));
        }
    }
}
