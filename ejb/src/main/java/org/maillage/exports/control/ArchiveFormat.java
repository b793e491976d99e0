package org.maillage.exports.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the writer and the reader of archives agree on; explained in {@code docs/adr/0010-archives-and-closing.md}. */
final class ArchiveFormat {

    static final int FORMAT = 1;
    static final String MANIFEST = "manifest.json";
    static final String SCHEMA = "schema.json";
    static final String PEOPLE = "people";
    static final String LINES = ".jsonl";
    static final String TABLE = ".csv";

    private ArchiveFormat() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
