package org.maillage.ui.publications;

import org.maillage.publications.entity.Publication;

/** What the files of a publication are called, wherever they are handed out, so that one command verifies them. */
public final class SignedFiles {

    /** The public key of the installation. */
    public static final String KEY = "maillage-publications.pem";

    private SignedFiles() {}

    /** {@code publication-2026-003-1.json}. */
    public static String name(Publication publication, String extension) {
        return "publication-" + publication.getNumber() + "-" + publication.getRevision() + "." + extension;
    }

    /** What anybody types to verify the files, without this product. */
    public static String command(Publication publication) {
        return "openssl pkeyutl -verify -pubin -inkey " + KEY + " -rawin -in " + name(publication, "json")
                + " -sigfile " + name(publication, "sig");
    }
}
