package org.maillage.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a list of texts, written so that no two lists read the same: each with its length in bytes, {@code 5:Arles;}, and
 * {@code -:;} for one that is missing. {@code ./run verify-audit} says the same in SQL.
 */
final class Fingerprint {

    /** What the first event of a chain follows. */
    static final String NOTHING = "0".repeat(64);

    private Fingerprint() {}

    static String of(List<@Nullable String> texts) {
        StringBuilder whole = new StringBuilder();
        for (String text : texts) {
            if (text == null) {
                whole.append("-:;");
            } else {
                int bytes = text.getBytes(StandardCharsets.UTF_8).length;
                whole.append(bytes).append(':').append(text).append(';');
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(whole.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
