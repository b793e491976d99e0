package org.maillage.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;

/**
 * One accompaniment as it is counted: what every figure is made of, and nothing else.
 *
 * @param site id of the site, {@code null} elsewhere
 * @param commune INSEE code of the commune where it took place, {@code null} at a distance
 * @param themes see {@link Theme#ofBits}
 */
public record Accompaniment(
        LocalDate date,
        int minutes,
        PlaceKind place,
        @Nullable String site,
        @Nullable String commune,
        Helped person,
        @Nullable Autonomy autonomy,
        @Nullable Referral referral,
        long themes) {}
