package org.maillage.admin.coverage;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.Nearness;

/** How near a site is wanted, as addresses say it: {@code within=10}, {@code within=epci}. */
final class NearnessAddress {

    private NearnessAddress() {}

    /** What an address calls it. */
    static String of(Nearness nearness) {
        return nearness.isMeasured()
                ? Integer.toString(nearness.kilometres())
                : nearness.name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #of} wrote; {@code null} for whatever else an address says. */
    static @Nullable Nearness read(@Nullable String within) {
        return Arrays.stream(Nearness.values())
                .filter(one -> of(one).equals(within))
                .findFirst()
                .orElse(null);
    }
}
