package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Referral;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.ValuesAsked;
import org.maillage.federation.entity.Acquaintance;
import org.maillage.federation.entity.AutonomyProgress;
import org.maillage.federation.entity.DurationClass;
import org.maillage.referrals.entity.ReferralState;

/** The values of the dimensions that are the same in all networks, in the order of the form; what was not told is none of them. */
@ApplicationScoped
public class ListedValues {

    void onValuesAsked(@Observes ValuesAsked asked) {
        asked.answer(of(asked.dimension()));
    }

    /** Those of a dimension; none where they differ from network to network. */
    public static List<String> of(String dimension) {
        return switch (dimension) {
            case "theme" -> names(Theme.of(Theme.Family.DIGITAL).stream());
            case "procedure" -> names(Theme.of(Theme.Family.PROCEDURE).stream());
            case Dashboard.KIND -> names(ActivityKind.values());
            case Dashboard.DURATION -> names(DurationClass.values());
            case Dashboard.ACQUAINTANCE -> names(Acquaintance.values());
            case Dashboard.AUTONOMY -> names(Autonomy.values());
            case Dashboard.PROGRESS -> names(AutonomyProgress.values());
            case "equipment" -> names(Equipment.values());
            case "referral" -> names(Referral.values());
            case Dashboard.PARTNER -> names(PartnerOrganisation.values());
            case Dashboard.OUTCOME -> names(ReferralState.values());
            case "place" -> names(PlaceKind.values());
            case "gender" -> names(Gender.values());
            case "status" -> names(SocialStatus.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return names(Arrays.stream(values));
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.<String>map(Enum::name).toList();
    }
}
