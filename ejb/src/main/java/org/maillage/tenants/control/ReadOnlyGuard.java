package org.maillage.tenants.control;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.platform.tenancy.WhileReadOnly;
import org.maillage.tenants.entity.TenantState;

/**
 * The one place that makes a structure read only. It stands before every EJB, inside the guard of the boundaries: a use case that
 * works for a structure and whose permission is no reading one is refused unless the state of the structure allows writing, or unless
 * it says why it may ({@link WhileReadOnly}); and always to an operator who only looks.
 */
public class ReadOnlyGuard {

    private static final Set<String> READING_VERBS = Set.of("read", "list", "review");

    @PersistenceContext
    private EntityManager entities;

    /** Refuses, or lets the use case run. */
    @AroundInvoke
    public @Nullable Object guard(InvocationContext call) throws Exception {
        Optional<Integer> tenant = TenantScope.current();
        if (tenant.isPresent() && writes(call.getMethod())) {
            if (isSupport()) {
                throw new BusinessException("access.support.readOnly");
            }
            TenantState state = stateOf(tenant.get());
            if (!state.allows(TenantState.Effect.WRITE)) {
                throw new BusinessException("tenants.state.readOnly." + state);
            }
        }
        return call.proceed();
    }

    /** Its role holds no writing permission anyway; this does not rest on that list. */
    private static boolean isSupport() {
        return Acting.current().filter(actor -> actor.role() == Role.SUPPORT).isPresent();
    }

    private static boolean writes(Method method) {
        Permission own = method.getAnnotation(Permission.class);
        Permission needed = own != null ? own : method.getDeclaringClass().getAnnotation(Permission.class);
        return needed != null
                && !method.isAnnotationPresent(WhileReadOnly.class)
                && !READING_VERBS.contains(needed.value().replaceFirst(".*:", ""));
    }

    private TenantState stateOf(int tenant) {
        return entities.createQuery("select t.state from Tenant t where t.number = :number", TenantState.class)
                .setParameter("number", tenant)
                .getSingleResult();
    }
}
