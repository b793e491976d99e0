package org.maillage.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
import org.apache.shiro.lang.util.ByteSource;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.config.Settings;

/** Hashes and checks passwords with Argon2id. Each check takes much memory, so only a few run at once and the others wait. */
@ApplicationScoped
public class Passwords {

    private static final int AT_ONCE = 3;

    /** What precedes the salt in a hash: algorithm, version and what a check costs. */
    private static final Pattern COST = Pattern.compile("\\$shiro2\\$argon2id(\\$[^$]*){2}");

    private final Semaphore memory = new Semaphore(AT_ONCE, true);

    private final DefaultPasswordService argon2id = new DefaultPasswordService() {
        @Override
        protected HashRequest createHashRequest(ByteSource password) {
            return new HashRequest.Builder()
                    .setSource(password)
                    .setAlgorithmName(Parameters.DEFAULT_ALGORITHM_NAME)
                    .addParameter(Parameters.PARAMETER_MEMORY_KIB, Integer.toString(megabytes() * 1024))
                    .build();
        }
    };

    @Inject
    private Settings settings;

    /** Takes the place of the hash of an account that does not exist, so that the answer takes as long. */
    private String nobody;

    @PostConstruct
    void prepare() {
        nobody = hash(Tokens.next());
    }

    int megabytes() {
        return settings.passwordMemory();
    }

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

    /** Whether a hash was made when a check cost something else than now: whoever knows the password hashes it anew. */
    public boolean isOutdated(String hash) {
        return !cost(hash).equals(cost(nobody));
    }

    private static String cost(String hash) {
        var cost = COST.matcher(hash);
        return cost.lookingAt() ? cost.group() : "";
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
