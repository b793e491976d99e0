package org.maillage.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.jobs.OwnTransaction;

/** Tells acts that changed nothing. As nothing must be committed together with their trace, they are told together with each other. */
@ApplicationScoped
class ReadingTrail {

    /** No structure has this number. */
    private static final int OPERATORS = 0;

    private final Map<Integer, GroupCommit> trails = new ConcurrentHashMap<>();

    @Inject
    private Event<Acts> acts;

    @Inject
    private OwnTransaction ownTransaction;

    /** Returns when the act stands in its trail. */
    void tell(Act act) throws Exception {
        @Nullable Integer tenant = act.tenant();
        trails.computeIfAbsent(tenant == null ? OPERATORS : tenant, any -> of(tenant))
                .write(act);
    }

    private GroupCommit of(@Nullable Integer tenant) {
        return new GroupCommit(together -> ownTransaction.call(tenant, () -> {
            acts.fire(new Acts(tenant, together));
            return true;
        }));
    }
}
