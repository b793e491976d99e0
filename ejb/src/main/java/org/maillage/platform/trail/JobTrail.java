package org.maillage.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.maillage.platform.tenancy.TenantScope;

/** Tells what the product changes by itself, in the name of the class whose work it is. */
@ApplicationScoped
public class JobTrail {

    @Inject
    private Event<Acts> acts;

    /** Runs the work within its transaction; {@code flush} writes what it changed, so that it can be told. */
    public <T> T keep(Callable<T> work, Runnable flush) throws Exception {
        if (ChangeLog.isOpen()) {
            return work.call();
        }
        try (ChangeLog log = ChangeLog.open()) {
            T result = work.call();
            flush.run();
            if (!log.rows().isEmpty()) {
                acts.fire(Acts.of(act(work, log)));
            }
            return result;
        }
    }

    private static Act act(Callable<?> work, ChangeLog log) {
        RowChange first = log.rows().get(0);
        // A lambda belongs to the nest of the class that wrote it.
        String job = work.getClass().getNestHost().getSimpleName();
        return new Act(
                Instant.now(),
                null,
                null,
                TenantScope.current().orElse(null),
                true,
                job,
                null,
                first.entity(),
                first.id(),
                log.rows(),
                Act.Outcome.DONE,
                null);
    }
}
