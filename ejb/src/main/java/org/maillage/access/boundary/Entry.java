package org.maillage.access.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What a person receives at the door. Each token is for one cookie or one page, is shown nowhere else and never again.
 *
 * @param session the token of the new session; null while a code is still asked
 * @param device the token by which this browser will be known; null while a code is still asked
 * @param step the token of the second step; null when there is none
 */
public record Entry(
        @Nullable String session,
        @Nullable String device,
        @Nullable String step) {

    /** The token of a session that was certainly opened. */
    public String requireSession() {
        if (session == null) {
            throw new IllegalStateException("A code is asked first");
        }
        return session;
    }
}
