package org.maillage.coverage.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Point;
import org.maillage.tenants.entity.Tenant;

/**
 * An open site, as its structure published it to a network.
 *
 * @param communeCode INSEE code
 * @param communeName its name
 * @param place where it is; {@code null} when its sheet does not tell
 * @param weeklyMinutes for how long it is open in an ordinary week; {@code null} when nothing is known
 * @param confirmedOn when somebody last said that its sheet is right
 */
public record OpenSite(
        Tenant structure,
        String name,
        String communeCode,
        String communeName,
        @Nullable Point place,
        @Nullable Integer weeklyMinutes,
        LocalDate confirmedOn)
        implements Serializable {

    /** The sheets of a year ago are no longer trusted. */
    static final int TRUSTED_MONTHS = 12;

    /** Whether nobody has confirmed its sheet for too long. */
    public boolean isUnconfirmed(LocalDate today) {
        return !confirmedOn.plusMonths(TRUSTED_MONTHS).isAfter(today);
    }
}
