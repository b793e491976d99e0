package org.maillage.platform.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The network address from which the running request came; jobs have none. */
public final class Origin {

    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private Origin() {}

    /** The address of the client. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work of a request from this address. */
    public static <T extends @Nullable Object> T from(String address, Callable<T> work) throws Exception {
        CURRENT.set(address);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }
}
