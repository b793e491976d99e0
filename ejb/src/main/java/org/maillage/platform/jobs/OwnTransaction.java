package org.maillage.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.tenancy.TenantScope;

/** A transaction of its own, for what must last whatever becomes of the transaction around it. */
@ApplicationScoped
public class OwnTransaction {

    /** Commits when the work returns, rolls back when it throws; in the scope of this structure, {@code null} for none. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T call(@Nullable Integer tenant, Callable<T> work) throws Exception {
        return TenantScope.call(tenant, work);
    }
}
