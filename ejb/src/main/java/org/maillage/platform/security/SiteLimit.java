package org.maillage.platform.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sites to which a role is limited. They are named by their ids: one that is gone opens nothing, and nobody becomes unlimited
 * because a site was removed.
 *
 * @param sites none when the role reaches the whole structure
 */
public record SiteLimit(Set<UUID> sites) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No limit. */
    public static final SiteLimit EVERYWHERE = new SiteLimit(Set.of());

    /** A role with more sites than that is one for the whole structure. */
    public static final int MOST = 50;

    private static final String SEPARATOR = ",";

    public SiteLimit {
        sites = Set.copyOf(sites);
    }

    /** These sites only; none of them means no limit. */
    public static SiteLimit to(Collection<UUID> sites) {
        return sites.isEmpty() ? EVERYWHERE : new SiteLimit(Set.copyOf(sites));
    }

    /** What {@link #code()} wrote; {@code null} for no limit. Anything else that names no site is no limit of ours. */
    public static SiteLimit parse(@Nullable String code) {
        return code == null
                ? EVERYWHERE
                : to(Arrays.stream(code.split(SEPARATOR)).map(UUID::fromString).toList());
    }

    /** The ids in a fixed order, {@code null} for no limit. */
    public @Nullable String code() {
        return isEverywhere()
                ? null
                : new TreeSet<>(sites).stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR));
    }

    public boolean isEverywhere() {
        return sites.isEmpty();
    }

    /** Whether the role reaches this site. */
    public boolean covers(UUID site) {
        return isEverywhere() || sites.contains(site);
    }
}
