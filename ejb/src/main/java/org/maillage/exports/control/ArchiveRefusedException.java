package org.maillage.exports.control;

/** An archive that is not read; the key says why, in words for the operator. */
final class ArchiveRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    ArchiveRefusedException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
