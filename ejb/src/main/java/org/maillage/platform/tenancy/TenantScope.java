package org.maillage.platform.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The structure for which the running thread works. It is opened by the guard of the boundaries from the signed-in person, or
 * by a job that names its structure, and always closed by the same call. Scopes do not nest into another structure: work for
 * a second structure needs a transaction of its own.
 */
public final class TenantScope {

    /** Thrown when tenant data is asked for outside any structure. */
    public static final class MissingException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        MissingException() {
            super("No structure is in scope: this work must run inside a tenant scope");
        }
    }

    private static final ThreadLocal<@Nullable Integer> CURRENT = new ThreadLocal<>();

    private TenantScope() {}

    /** The structure in scope; empty means that nothing of any structure can be read or written. */
    public static Optional<Integer> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The structure in scope, or a refusal. */
    public static int require() {
        return current().orElseThrow(MissingException::new);
    }

    /** Runs the work for one structure, {@code null} for none, and restores what was in scope before. */
    public static <T extends @Nullable Object> T call(@Nullable Integer tenantId, Callable<T> work) throws Exception {
        Integer before = CURRENT.get();
        set(tenantId);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    private static void set(@Nullable Integer tenantId) {
        if (tenantId == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(tenantId);
        }
    }
}
