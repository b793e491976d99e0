package org.maillage.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Headcount;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;

/**
 * One activity as it is counted: what every figure is made of, and nothing else. Each person helped is one accompaniment.
 *
 * @param site id of the site, {@code null} elsewhere
 * @param commune INSEE code of the commune where it took place, {@code null} at a distance
 * @param themes see {@link Theme#ofBits}
 * @param equipment see {@link org.maillage.activities.entity.Equipment#ofBits}
 * @param office id of the office of a partner on the screen, {@code null} for none
 * @param partner whose office it is, {@code null} for none
 * @param kilometres that the person did not drive there and back, 0 where nobody said how far it is
 * @param tags ids of its tags, as far as they are read
 * @param people the people of whom a row tells, as far as they are meant
 * @param anonymous the anonymous participants of a group, as far as they are meant
 */
public record Act(
        String id,
        LocalDate date,
        int minutes,
        ActivityKind kind,
        PlaceKind place,
        @Nullable String site,
        @Nullable String commune,
        @Nullable Autonomy autonomy,
        @Nullable Referral referral,
        long themes,
        int equipment,
        @Nullable String office,
        @Nullable PartnerOrganisation partner,
        int kilometres,
        List<String> tags,
        List<Helped> people,
        Headcount anonymous) {

    /** How many accompaniments it is, as far as they are meant. */
    public int accompaniments() {
        return people.size() + anonymous.total();
    }
}
