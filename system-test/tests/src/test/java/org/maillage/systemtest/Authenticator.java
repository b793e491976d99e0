package org.maillage.systemtest;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What an application for codes does on a person's telephone. */
public final class Authenticator {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private Authenticator() {}

    /** The code that is shown at this moment for a secret, as it is written on the page. */
    public static String code(String secret, Instant moment) {
        byte[] key = new Base32().decode(secret.replace(" ", ""));
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(key, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
