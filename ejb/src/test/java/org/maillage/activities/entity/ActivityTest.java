package org.maillage.activities.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.sites.entity.Site;

class ActivityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final Activity activity = new Activity(DAY, new UUID(0, 1));
    private final Site site = new Site();

    ActivityTest() {
        site.setCommuneCode("13004");
    }

    @Test
    void takesTheCommuneOfItsSite() {
        activity.setSite(site);
        activity.setCommuneCode("75056");

        activity.settle();

        assertThat(activity.getCommuneCode()).isEqualTo("13004");
    }

    @Test
    void hasNoSiteElsewhere() {
        activity.setSite(site);
        activity.setPlace(PlaceKind.HOME);
        activity.setCommuneCode("13108");

        activity.settle();

        assertThat(activity.getSite()).isNull();
        assertThat(activity.getCommuneCode()).isEqualTo("13108");
    }

    @Test
    void hasNoPlaceAtADistance() {
        activity.setSite(site);
        activity.setPlace(PlaceKind.REMOTE);
        activity.setCommuneCode("13108");

        activity.settle();

        assertThat(activity.getSite()).isNull();
        assertThat(activity.getCommuneCode()).isNull();
    }

    @Test
    void addsTheThemeThatEveryProcedureBelongsTo() {
        activity.setProcedureThemes(List.of(Theme.HOUSING));

        activity.settle();
        activity.settle();

        assertThat(activity.getThemes()).containsExactly(Theme.PROCEDURES, Theme.HOUSING);
    }

    @Test
    void keepsTheTwoListsApart() {
        activity.setDigitalThemes(List.of(Theme.EMAIL, Theme.HOUSING));
        activity.setProcedureThemes(List.of(Theme.HOUSING, Theme.EMAIL));
        activity.setDigitalThemes(List.of(Theme.BANKING));

        assertThat(activity.getDigitalThemes()).containsExactly(Theme.BANKING);
        assertThat(activity.getProcedureThemes()).containsExactly(Theme.HOUSING);
    }

    @Test
    void copiesAPersonAsOfTheDay() {
        Beneficiary ada = person(1990);
        activity.getPerson().setBeneficiary(ada);
        activity.getPerson().setHelpedBefore(true);
        activity.getPerson().setGender(Gender.MALE);

        activity.settle();
        ada.setStatus(SocialStatus.RETIRED);
        ada.setBirthYear(1930);

        assertThat(activity.getPerson().getGender()).isEqualTo(Gender.FEMALE);
        assertThat(activity.getPerson().getStatus()).isEqualTo(SocialStatus.EMPLOYED);
        assertThat(activity.getPerson().getAges()).isEqualTo(AgeBand.of(36));
        assertThat(activity.getPerson().getResidenceCode()).isEqualTo("13004");
        assertThat(activity.getPerson().isHelpedBefore()).isFalse();
    }

    @Test
    void copiesWhatIsNotKnownAsNotKnown() {
        Beneficiary unknown = new Beneficiary();
        activity.getPerson().setBeneficiary(unknown);
        activity.getPerson().setAges(AgeBand.of(20));

        activity.settle();

        assertThat(activity.getPerson().getAges()).isNull();
        assertThat(activity.getPerson().getGender()).isNull();
    }

    /** Before the birth, and older than anybody: the ends of what a figure knows. */
    @Test
    void keepsAgesWithinALife() {
        activity.getPerson().setBeneficiary(person(2027));
        activity.settle();
        assertThat(activity.getPerson().getAges()).isEqualTo(AgeBand.of(0));

        activity.getPerson().setBeneficiary(person(1900));
        activity.settle();
        assertThat(activity.getPerson().getAges()).isEqualTo(AgeBand.of(120));
    }

    @Test
    void keepsAnAnonymousPersonAsTold() {
        activity.getPerson().setAges(new AgeBand(18, 24));
        activity.getPerson().setHelpedBefore(true);

        activity.settle();

        assertThat(activity.getPerson().getAges()).isEqualTo(new AgeBand(18, 24));
        assertThat(activity.getPerson().isHelpedBefore()).isTrue();
    }

    @Test
    void comesBackAfterDeletion() {
        activity.delete();
        assertThat(activity.isDeleted()).isTrue();

        activity.restore();
        assertThat(activity.isDeleted()).isFalse();
    }

    private static Beneficiary person(int birthYear) {
        Beneficiary person = new Beneficiary();
        person.setBirthYear(birthYear);
        person.setGender(Gender.FEMALE);
        person.setStatus(SocialStatus.EMPLOYED);
        person.setCommuneCode("13004");
        return person;
    }
}
