package org.maillage.admin.coverage;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.PriorityZone;

/** Which communes are asked for, as addresses say it: {@code zone=qpv}. */
final class ZoneAddress {

    private ZoneAddress() {}

    /** What an address calls it. */
    static String of(PriorityZone zone) {
        return zone.name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #of} wrote; {@code null}, which is all communes, for whatever else an address says. */
    static @Nullable PriorityZone read(@Nullable String zone) {
        return Arrays.stream(PriorityZone.values())
                .filter(one -> of(one).equals(zone))
                .findFirst()
                .orElse(null);
    }
}
