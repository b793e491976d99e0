package org.maillage.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives a key of 256 bits from another, for one purpose: HKDF with SHA-256 (RFC 5869), whose first block is all that is needed. */
public final class KeyDerivation {

    private static final String MAC = "HmacSHA256";

    private KeyDerivation() {}

    /**
     * Extracts and expands.
     *
     * @param secret what all keys are derived from
     * @param salt not secret
     * @param purpose two purposes never have the same key
     */
    public static byte[] derive(byte[] secret, byte[] salt, byte[] purpose) {
        byte[] extracted = mac(salt, secret);
        byte[] block = Arrays.copyOf(purpose, purpose.length + 1);
        block[purpose.length] = 1;
        return mac(extracted, block);
    }

    public static byte[] derive(byte[] secret, String salt, String purpose) {
        return derive(secret, salt.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The keyed hash of a text. */
    public static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256, and any bytes are a key of it", e);
        }
    }
}
