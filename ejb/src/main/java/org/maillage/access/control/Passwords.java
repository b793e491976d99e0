package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.jspecify.annotations.Nullable;

/** Hashes and checks passwords with Argon2id. Each check takes 64 MB, so only a few run at once and the others wait. */
@ApplicationScoped
public class Passwords {

    private static final int AT_ONCE = 3;

    private final DefaultPasswordService argon2id = new DefaultPasswordService();
    private final Semaphore memory = new Semaphore(AT_ONCE, true);

    /** Takes the place of the hash of an account that does not exist, so that the answer takes as long. */
    private final String nobody = hash(Tokens.next());

    /** The hash to keep, with its salt and parameters. */
    public String hash(String password) {
        return bounded(() -> argon2id.encryptPassword(password));
    }

    /** Whether the password fits the hash; {@code null} takes as long and never fits. */
    public boolean fits(String password, @Nullable String hash) {
        // Shiro lets an empty password fit an empty hash.
        boolean real = hash != null && !hash.isEmpty() && !password.isEmpty();
        boolean fits = bounded(() -> argon2id.passwordsMatch(password, real && hash != null ? hash : nobody));
        return real && fits;
    }

    private <T> T bounded(Supplier<T> work) {
        memory.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            memory.release();
        }
    }
}
