package org.maillage.platform.security;

import java.io.Serializable;

/**
 * What keeps a person from a part of what their role allows.
 *
 * @param sites the sites to which the role is limited
 */
public record Limits(SiteLimit sites) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The role as it is. */
    public static final Limits NONE = new Limits(SiteLimit.EVERYWHERE);
}
