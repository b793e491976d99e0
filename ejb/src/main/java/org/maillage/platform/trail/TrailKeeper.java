package org.maillage.platform.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.jobs.OwnTransaction;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Stands before the guard of every EJB (declared once, in {@code META-INF/ejb-jar.xml}) and tells what was done: every use case that
 * changed a row, every one that is {@link Audited}, and every refusal of somebody who is known. That there is nothing to do is no refusal.
 *
 * <p>An act is told in its own transaction's last moment, after its changes were flushed: it is committed with them or not at all. One
 * that changed nothing is told before anybody hears its answer, together with those of others ({@link ReadingTrail}). A refusal is told in a
 * transaction of its own, for that of the act rolls back.
 */
public class TrailKeeper {

    private static final Logger LOG = System.getLogger(TrailKeeper.class.getName());

    /**
     * Use cases at the same time. Each may need a second connection for a transaction of its own: were all of the pool's in use by the
     * first, everybody would wait for everybody. Twice as many, and those of the jobs, are fewer than the pool has.
     */
    private static final int MOST_AT_ONCE = 18;

    private static final Semaphore CONNECTIONS = new Semaphore(MOST_AT_ONCE, true);

    @Inject
    private Event<Acts> acts;

    @Inject
    private OwnTransaction ownTransaction;

    @Inject
    private ReadingTrail readings;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Runs the use case and tells of it. */
    @AroundInvoke
    public @Nullable Object keep(InvocationContext call) throws Exception {
        if (ChangeLog.isOpen()) {
            return call.proceed();
        }
        CONNECTIONS.acquire();
        try {
            return keepOutermost(call);
        } finally {
            CONNECTIONS.release();
        }
    }

    private @Nullable Object keepOutermost(InvocationContext call) throws Exception {
        try (ChangeLog log = ChangeLog.open()) {
            Object result;
            try {
                result = call.proceed();
            } catch (Exception e) {
                tellRefusal(UseCase.of(call), log, e);
                throw e;
            }
            UseCase useCase = UseCase.of(call);
            if (!log.rows().isEmpty() || useCase.isAudited()) {
                tell(useCase, useCase.done(log.actor(), log.rows()));
            }
            return result;
        }
    }

    private void tell(UseCase useCase, Act act) throws Exception {
        if (act.rows().isEmpty()) {
            readings.tell(act);
            return;
        }
        @Nullable Integer home = home(useCase.method());
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE && Objects.equals(act.tenant(), home)) {
            TenantScope.call(home, () -> fire(act));
        } else {
            // Signing in, for instance, works outside the structure in whose trail it belongs.
            ownTransaction.call(act.tenant(), () -> fire(act));
        }
    }

    /** The structure for which the transaction of the use case works, as the guard chose it. */
    private static @Nullable Integer home(Method method) {
        if (UseCase.find(method, CrossTenant.class).isPresent()) {
            return null;
        }
        return TenantScope.current()
                .or(() -> Acting.current().map(Actor::tenantId))
                .orElse(null);
    }

    /** What happened to the use case is what the caller must hear of, whatever becomes of its trace. */
    private void tellRefusal(UseCase useCase, ChangeLog log, Exception refusal) {
        if (!log.tellsRefusals() || isNothingToDo(refusal)) {
            return;
        }
        try {
            Act act = useCase.refused(log.actor(), outcome(refusal), reason(refusal));
            ownTransaction.call(act.tenant(), () -> fire(act));
        } catch (Exception e) {
            refusal.addSuppressed(e);
            LOG.log(Level.ERROR, "A refusal of " + useCase.action() + " could not be written into the trail", e);
        }
    }

    private boolean fire(Act act) {
        acts.fire(Acts.of(act));
        return true;
    }

    private static boolean isNothingToDo(Exception refusal) {
        return refusal instanceof BusinessException business && business.isHarmless();
    }

    private static Act.Outcome outcome(Exception refusal) {
        boolean refused = refusal instanceof BusinessException
                || refusal instanceof NotPermittedException
                || refusal instanceof NotFoundException
                || causedBy(refusal, ConstraintViolationException.class)
                || isConflict(refusal);
        return refused ? Act.Outcome.REFUSED : Act.Outcome.FAILED;
    }

    private static String reason(Exception refusal) {
        if (refusal instanceof BusinessException business) {
            return business.key();
        }
        if (refusal instanceof NotPermittedException) {
            return "audit.reason.notPermitted";
        }
        if (refusal instanceof NotFoundException) {
            return "audit.reason.notFound";
        }
        if (causedBy(refusal, ConstraintViolationException.class)) {
            return "audit.reason.invalid";
        }
        return isConflict(refusal) ? "audit.reason.conflict" : "audit.reason.broken";
    }

    private static boolean isConflict(Exception refusal) {
        return causedBy(refusal, jakarta.persistence.OptimisticLockException.class);
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        Optional<Throwable> cause = Optional.of(thrown);
        while (cause.isPresent()) {
            if (type.isInstance(cause.get())) {
                return true;
            }
            cause = Optional.ofNullable(cause.get().getCause());
        }
        return false;
    }
}
