package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.GroupCount.Dimension;
import org.maillage.activities.entity.Level;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Role;

/** Workshops: known participants by name, the others by counters, and figures that never move afterwards. */
@ExtendWith(ArquillianExtension.class)
class GroupsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private PersonalData people;

    private Stage.Structure one;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
    }

    @Test
    void aWorkshopIsRecordedAndReadBack() throws Exception {
        Activity workshop = workshop(met("Ada"), met("Basile"));
        workshop.getGroup().setTitle("  Créer sa boîte mail ");
        workshop.getGroup().setLevel(Level.BEGINNER);
        workshop.getGroup().setAnonymous(12);
        workshop.count(Dimension.GENDER, "FEMALE", 7);
        record(workshop);

        Activity read = find(workshop);
        assertThat(read.getAccompaniments()).isEqualTo(14);
        assertThat(read.getGroup().getTitle()).isEqualTo("Créer sa boîte mail");
        assertThat(read.getGroup().getLevel()).isEqualTo(Level.BEGINNER);
        assertThat(read.count(Dimension.GENDER, "FEMALE")).isEqualTo(7);
        assertThat(read.getPeople())
                .as("as they were on that day")
                .allSatisfy(person -> assertThat(person.getAges()).hasToString("AgeBand[from=75, to=75]"));
        assertThat(PersonalData.recounted(one))
                .anyMatch(fact -> fact.contains("|202603|*|accompaniments|1|total||0|14"));
    }

    @Test
    void aWorkshopNeedsSomebody() throws Exception {
        refused(workshop(), "activities.group.nobody");
    }

    @Test
    void noBreakdownIsLargerThanTheTotal() throws Exception {
        for (Dimension dimension : Dimension.values()) {
            Activity workshop = workshop();
            workshop.getGroup().setAnonymous(5);
            workshop.count(dimension, "one", 3);
            workshop.count(dimension, "other", 3);
            refused(workshop, "activities.group.larger." + dimension);
        }
        Activity workshop = workshop();
        workshop.getGroup().setAnonymous(5);
        workshop.getGroup().setHelpedBefore(6);
        refused(workshop, "activities.group.larger.BEFORE");
    }

    @Test
    void noCounterIsNegativeOrAbsurd() throws Exception {
        for (int wrong : List.of(-1, 10_001)) {
            Activity total = workshop(met("Ada"));
            total.getGroup().setAnonymous(wrong);
            assertThat(violation(total)).contains("activities.group.count.invalid");
            Activity counter = workshop();
            counter.getGroup().setAnonymous(10_000);
            counter.count(Dimension.GENDER, "MALE", wrong);
            assertThat(violation(counter)).contains("activities.group.count.invalid");
        }
        Activity stored = workshop(met("Ada"));
        record(stored);
        assertThatThrownBy(() -> PersonalData.sql(
                        "update activities_activities set group_anonymous = -1 where id = '" + stored.getId() + "'"))
                .hasMessageContaining("activity_counts");
    }

    @Test
    void aWorkshopIsCorrected() throws Exception {
        Beneficiary ada = met("Ada");
        Beneficiary basile = met("Basile");
        Activity workshop = workshop(ada, basile);
        record(workshop);

        correct(workshop, shown -> {
            shown.setParticipants(List.of());
            shown.setDigitalThemes(List.of(Theme.OFFICE));
            shown.setDigitalThemes(List.of(Theme.OFFICE, Theme.EMAIL));
            shown.setParticipants(List.of(ada));
            shown.getGroup().setAnonymous(3);
            shown.count(Dimension.STATUS, "RETIRED", 3);
        });
        assertThat(find(workshop).getKnown()).containsExactly(ada);
        assertThat(find(workshop).getAccompaniments()).isEqualTo(4);

        correct(workshop, shown -> {
            shown.setKind(ActivityKind.INDIVIDUAL);
            shown.getPerson().setBeneficiary(basile);
        });
        assertThat(find(workshop).getKnown()).containsExactly(basile);
        assertThat(find(workshop).getAccompaniments()).isOne();
        assertThat(PersonalData.recounted(one))
                .filteredOn(fact -> fact.contains("|total|") && fact.contains("|*|"))
                .hasSize(5)
                .allMatch(fact -> fact.endsWith("|1"));
    }

    /** Nobody of another structure, and nobody who opposes. */
    @Test
    void participantsAreOnesOwnAndAgree() throws Exception {
        Stage.Structure two = stage.structure(stage.network(5));
        Beneficiary stranger = people.met(two, "Zoé", "Quincampoix");
        assertThatThrownBy(() -> record(workshop(stranger))).isInstanceOf(NotFoundException.class);

        Beneficiary opposes = met("Ada");
        Activity before = workshop(opposes);
        record(before);
        PersonalData.sql("update beneficiaries_beneficiaries set opposed_at = utc_timestamp(6) where id = '"
                + opposes.getId() + "'");
        refused(workshop(opposes), "activities.person.opposed");
        correct(before, shown -> shown.setMinutes(90));
        assertThat(find(before).getMinutes()).isEqualTo(90);
    }

    @Test
    void erasingAParticipantMovesNoFigure() throws Exception {
        Beneficiary gone = met("Ophélie");
        Activity workshop = workshop(gone, met("Basile"));
        workshop.getGroup().setAnonymous(4);
        record(workshop);
        Activity alone = people.helped(one, gone, DAY.plusDays(40));
        List<String> facts = PersonalData.recounted(one);

        people.erase(one, gone);
        correct(workshop, shown -> shown.setMinutes(90));
        correct(alone, shown -> shown.setMinutes(90));

        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        assertThat(PersonalData.texts(one)).doesNotContain("Ophélie");
    }

    /** Who came to a workshop was seen: their file is kept as long as that of anybody else. */
    @Test
    void whoCameToAWorkshopWasSeen() throws Exception {
        Beneficiary seen = met("Ada");
        Beneficiary unseen = met("Basile");
        PersonalData.longAgo(seen, unseen);
        Activity workshop = workshop(seen);
        workshop.setDate(LocalDate.now(ZoneId.of("Europe/Paris")));
        record(workshop);

        assertThat(people.names(one)).contains("Basile Martin").doesNotContain("Ada Martin");
    }

    private Beneficiary met(String first) throws Exception {
        return people.met(one, first, "Martin");
    }

    private Activity workshop(Beneficiary... known) {
        Activity workshop = new Activity(DAY, one.mediator().accountId());
        workshop.setKind(ActivityKind.GROUP);
        workshop.setPlace(PlaceKind.ELSEWHERE);
        workshop.setCommuneCode("13004");
        workshop.setDigitalThemes(List.of(Theme.EMAIL));
        workshop.setParticipants(List.of(known));
        return workshop;
    }

    private void record(Activity activity) throws Exception {
        PersonalData.act(one, Role.MEDIATOR, () -> {
            activities.record(activity);
            return true;
        });
    }

    private interface Change {
        void in(Activity shown);
    }

    private void correct(Activity activity, Change change) throws Exception {
        Activity shown = find(activity);
        change.in(shown);
        PersonalData.act(one, Role.MEDIATOR, () -> {
            activities.correct(shown);
            return true;
        });
    }

    private Activity find(Activity activity) throws Exception {
        return PersonalData.act(one, Role.MEDIATOR, () -> activities.find(activity.getId()));
    }

    private void refused(Activity activity, String key) {
        assertThatThrownBy(() -> record(activity))
                .isInstanceOf(BusinessException.class)
                .hasMessage(key);
    }

    private String violation(Activity activity) {
        Throwable thrown = catchThrowable(() -> record(activity));
        while (thrown != null && !(thrown instanceof ConstraintViolationException)) {
            thrown = thrown.getCause();
        }
        return thrown == null
                ? "nothing"
                : String.valueOf(((ConstraintViolationException) thrown).getConstraintViolations());
    }
}
