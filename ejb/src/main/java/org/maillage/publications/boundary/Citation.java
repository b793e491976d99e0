package org.maillage.publications.boundary;

import org.jspecify.annotations.Nullable;
import org.maillage.publications.entity.Publication;

/**
 * What anybody may know of a revision that is cited.
 *
 * @param network what the network was called that day; empty when the revision is not what was signed
 * @param fingerprint of the signed file
 * @param genuine whether it is still what was signed
 * @param newest the newest revision of the same number
 * @param figures {@code null} while the network keeps them to itself, or when they are not what was signed
 */
public record Citation(
        Publication publication,
        String network,
        String fingerprint,
        boolean genuine,
        int newest,
        @Nullable Snapshot figures) {

    /** Whether a later revision takes the place of this one. */
    public boolean isReplaced() {
        return newest > publication.getRevision();
    }
}
