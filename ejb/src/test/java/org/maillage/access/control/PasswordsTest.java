package org.maillage.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = passwords(64);

    @Test
    void fitsItselfOnly() {
        String hash = passwords.hash("une phrase à retenir");

        assertThat(hash).startsWith("$shiro2$argon2id$");
        assertThat(passwords.fits("une phrase à retenir", hash)).isTrue();
        assertThat(passwords.fits("une phrase a retenir", hash)).isFalse();
        assertThat(passwords.fits("une phrase à retenir ", hash)).isFalse();
    }

    @Test
    void takesTheMemoryThatWasAskedFor() {
        Passwords frugal = passwords(19);
        String hash = frugal.hash("une phrase à retenir");

        assertThat(hash).contains("m=" + 19 * 1024 + ",");
        assertThat(frugal.isOutdated(hash)).isFalse();
        assertThat(passwords.fits("une phrase à retenir", hash)).isTrue();
        assertThat(passwords.isOutdated(hash)).isTrue();
        assertThat(passwords.isOutdated("")).isTrue();
    }

    @Test
    void hasASaltOfItsOwn() {
        assertThat(passwords.hash("the same password")).isNotEqualTo(passwords.hash("the same password"));
    }

    @Test
    void emptyNeverFits() {
        assertThat(passwords.fits("", "")).isFalse();
        assertThat(passwords.fits("", null)).isFalse();
        assertThat(passwords.fits("", passwords.hash("something else"))).isFalse();
        assertThat(passwords.fits("something else", "")).isFalse();
    }

    /** The time of an answer tells nobody whether an account exists. */
    @Test
    void anUnknownAccountTakesAsLong() {
        String hash = passwords.hash("a password of somebody");
        long[] known = new long[7];
        long[] unknown = new long[7];
        for (int i = 0; i < known.length; i++) {
            known[i] = time(
                    () -> assertThat(passwords.fits("a wrong password", hash)).isFalse());
            unknown[i] = time(
                    () -> assertThat(passwords.fits("a wrong password", null)).isFalse());
        }

        // Without a hash it would be thousands of times shorter; the machine may be busy.
        assertThat(median(unknown)).isGreaterThan(median(known) / 4);
    }

    @Test
    void tokensAreRandomAndKeptAsAHash() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = Tokens.next();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            tokens.add(token);
        }
        assertThat(tokens).hasSize(1000);
        assertThat(Tokens.hash("a")).hasSize(32).isEqualTo(Tokens.hash("a")).isNotEqualTo(Tokens.hash("b"));
    }

    private static Passwords passwords(int megabytes) {
        Passwords passwords = new Passwords() {
            @Override
            int megabytes() {
                return megabytes;
            }
        };
        passwords.prepare();
        return passwords;
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
