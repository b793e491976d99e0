package org.maillage.platform.security;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.tenancy.TenantScope;

/**
 * Stands before every EJB (declared once, in {@code META-INF/ejb-jar.xml}): checks the permission of the use case, then opens
 * the structure of the person in action. A method that declares neither {@link Permission} nor {@link Public} is refused.
 */
public class BoundaryGuard {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Refuses, or runs the use case inside its tenant scope. */
    @AroundInvoke
    public @Nullable Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        check(method);
        if (find(method, CrossTenant.class).isPresent()) {
            return TenantScope.call(null, () -> run(call));
        }
        if (TenantScope.current().isPresent()) {
            return run(call);
        }
        Optional<Integer> tenant = Acting.current().map(Actor::tenantId);
        return TenantScope.call(tenant.orElseThrow(() -> new NotPermittedException("a structure")), () -> run(call));
    }

    /**
     * The container commits only after this guard has closed the scope. What is to be written is therefore written here, while
     * the connection still knows its structure.
     */
    private @Nullable Object run(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
        return result;
    }

    private static void check(Method method) {
        // A method that says both at its own level is read as the stricter of the two.
        Permission own = method.getAnnotation(Permission.class);
        if (own == null && find(method, Public.class).isPresent()) {
            return;
        }
        String needed = find(method, Permission.class)
                .map(Permission::value)
                .orElseThrow(() -> new NotPermittedException("a declared permission on " + method.getName()));
        if (!Acting.may(needed)) {
            throw new NotPermittedException(needed);
        }
    }

    private static <A extends Annotation> Optional<A> find(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return Optional.ofNullable(
                own != null ? own : method.getDeclaringClass().getAnnotation(type));
    }
}
