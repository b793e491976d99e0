package org.maillage.platform.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.jspecify.annotations.Nullable;

/**
 * Binds a person to the running thread for the time of one request or job, as a Shiro subject. Nothing is kept between two
 * requests: what lasts is the session row of the account.
 */
public final class Acting {

    /** The name under which Shiro's principals carry the {@link Actor}. */
    static final String REALM = "maillage";

    private static final SecurityManager SECURITY_MANAGER = SecurityManagers.create();

    private Acting() {}

    /** The person in action, empty when nobody is signed in. */
    public static Optional<Actor> current() {
        if (ThreadContext.getSecurityManager() == null) {
            return Optional.empty();
        }
        Subject subject = SecurityUtils.getSubject();
        return subject.isAuthenticated()
                ? Optional.ofNullable(subject.getPrincipals().oneByType(Actor.class))
                : Optional.empty();
    }

    /** The person in action, or a refusal. */
    public static Actor require() {
        return current().orElseThrow(() -> new NotPermittedException("a signed-in person"));
    }

    /** Whether the person in action holds a permission {@code component:verb}; nobody holds none. */
    public static boolean may(String permission) {
        return current().isPresent() && SecurityUtils.getSubject().isPermitted(permission);
    }

    /** Runs the work as this person, {@code null} for nobody, and leaves the thread as it was found. */
    public static <T extends @Nullable Object> T as(@Nullable Actor actor, Callable<T> work) throws Exception {
        Subject.Builder builder = new Subject.Builder(SECURITY_MANAGER).sessionCreationEnabled(false);
        if (actor != null) {
            builder.principals(new SimplePrincipalCollection(actor, REALM)).authenticated(true);
        }
        Subject before = ThreadContext.getSubject();
        SecurityManager managerBefore = ThreadContext.getSecurityManager();
        ThreadContext.bind(SECURITY_MANAGER);
        ThreadContext.bind(builder.buildSubject());
        try {
            return work.call();
        } finally {
            restore(managerBefore, before);
        }
    }

    private static void restore(@Nullable SecurityManager manager, @Nullable Subject subject) {
        if (manager == null || subject == null) {
            ThreadContext.remove();
        } else {
            ThreadContext.bind(manager);
            ThreadContext.bind(subject);
        }
    }
}
