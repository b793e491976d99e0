package org.maillage.figures.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.indicators.Whom;

class SelectionCodeTest {

    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    /** As long as it can be, it fits into its column. */
    @Test
    void everythingThatIsChosenIsReadAgain() {
        Selection all = new Selection(
                YEAR,
                UUID.randomUUID(),
                new Selection.Where(UUID.randomUUID(), PlaceKind.ELSEWHERE, "13004", "241300417"),
                new Selection.What(
                        ActivityKind.INDIVIDUAL,
                        Theme.SOCIAL_NETWORKS,
                        Equipment.COMPUTER,
                        UUID.randomUUID(),
                        PartnerOrganisation.ASSURANCE_RETRAITE),
                new Whom(Gender.FEMALE, new AgeBand(70, null), SocialStatus.UNEMPLOYED));

        assertThat(SelectionCode.parse(SelectionCode.of(all))).isEqualTo(all);
        assertThat(SelectionCode.of(all)).hasSizeLessThan(480);
        assertThat(SelectionCode.parse(SelectionCode.of(Selection.of(YEAR)))).isEqualTo(Selection.of(YEAR));
    }

    @Test
    void aCommuneThatIsNoneChoosesNothingElse() {
        Selection forged = new Selection(
                YEAR,
                null,
                new Selection.Where(null, null, "x,gender=MALE", null),
                Selection.What.ANYTHING,
                Whom.ANYBODY);

        assertThat(SelectionCode.parse(SelectionCode.of(forged)).whom()).isEqualTo(Whom.ANYBODY);
    }
}
