package org.maillage.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyDerivationTest {

    /** RFC 5869, appendix A.1: the first 32 bytes of what comes out. */
    @Test
    void derivesAsTheStandardSays() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        byte[] key = KeyDerivation.derive(
                secret,
                HexFormat.of().parseHex("000102030405060708090a0b0c"),
                HexFormat.of().parseHex("f0f1f2f3f4f5f6f7f8f9"));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @Test
    void anotherPurposeIsAnotherKey() {
        byte[] secret = new byte[32];
        assertThat(KeyDerivation.derive(secret, "salt", "one"))
                .isNotEqualTo(KeyDerivation.derive(secret, "salt", "two"));
    }
}
