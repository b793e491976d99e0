package org.maillage.access.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes of second factors: six digits for thirty seconds, and recovery codes of eighty random bits. */
public final class Codes {

    /** A telephone may be thirty seconds late or early. */
    private static final int DRIFT = 1;

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final Base32 BASE32 = new Base32();

    private Codes() {}

    /** A new secret, as applications read it. */
    public static String newSecret() {
        return random(SECRET_BYTES);
    }

    /** Sixteen letters and digits. Random enough to be kept as a plain hash. */
    public static String newRecoveryCode() {
        return random(RECOVERY_BYTES);
    }

    /** The bytes of a secret. */
    public static byte[] decode(String secret) {
        return BASE32.decode(secret);
    }

    /** A code as it was typed, without blanks and hyphens. */
    public static String plain(String code) {
        return code.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether this looks like a code of an application, not like a recovery code. */
    public static boolean isOfApplication(String plainCode) {
        return plainCode.matches("[0-9]{6}");
    }

    /** The thirty seconds to which a code belongs; empty when it is none of now, of just before or of just after. */
    public static OptionalLong step(byte[] secret, String plainCode, Instant now) {
        long current = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> equal(at(secret, step), plainCode))
                .max();
    }

    private static String at(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key of HMAC", e);
        }
    }

    private static boolean equal(String expected, String typed) {
        return MessageDigest.isEqual(Tokens.hash(expected), Tokens.hash(typed));
    }

    private static String random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeToString(bytes);
    }
}
