package org.maillage.platform.security;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a person from a part of what their role allows.
 *
 * @param sites the sites to which the role is limited
 * @param until when the role ends by itself; {@code null} for nearly all
 * @param factorOwed whether a second factor must be set up first: until then only the own account is in reach
 */
public record Limits(SiteLimit sites, @Nullable Instant until, boolean factorOwed) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The role as it is. */
    public static final Limits NONE = new Limits(SiteLimit.EVERYWHERE, null, false);

    /** The role at some sites only. */
    public static Limits at(SiteLimit sites) {
        return new Limits(sites, null, false);
    }

    Limits owing() {
        return new Limits(sites, until, true);
    }
}
