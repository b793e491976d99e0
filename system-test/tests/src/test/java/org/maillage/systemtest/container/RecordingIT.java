package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.boundary.Tags;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;

/** What else is told of an activity: offices of partners, equipment, notes, tags and local themes. */
@ExtendWith(ArquillianExtension.class)
class RecordingIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private PartnerOffices offices;

    @Inject
    private Tags tags;

    @Inject
    private PersonalData people;

    private Stage.Structure one;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
    }

    @Test
    void aVideoReceptionIsOneAccompanimentWithAnOffice() throws Exception {
        Activity video = activity(ActivityKind.VIDEO);
        assertThatThrownBy(() -> record(video)).hasMessage("activities.office.missing");

        video.getMeans().setOffice(office(one, "CAF d’Apt"));
        video.getMeans().setEquipment(List.of(Equipment.NONE, Equipment.TABLET));
        record(video);

        Activity read = find(video);
        assertThat(read.getMeans().getOffice()).isNotNull();
        assertThat(read.getMeans().getEquipment()).containsExactly(Equipment.TABLET);
        assertThat(PersonalData.recounted(one))
                .anyMatch(fact -> fact.contains("|202603|*|accompaniments|1|total||0|1"));
    }

    @Test
    void officesAreOnesOwnNamedOnceAndKeptByWhoArranges() throws Exception {
        office(one, "CAF d’Apt");
        assertThatThrownBy(() -> office(one, "caf d’apt")).hasMessage("activities.office.name.taken");
        PartnerOffice other = new PartnerOffice();
        other.setName("CPAM");
        assertThatThrownBy(() -> as(Role.MEDIATOR, () -> offices.save(other, Map.of())))
                .isInstanceOf(NotPermittedException.class);

        Activity video = activity(ActivityKind.VIDEO);
        video.getMeans().setOffice(office(stage.structure(stage.network(5)), "CAF d’ailleurs"));
        assertThatThrownBy(() -> record(video)).isInstanceOf(NotFoundException.class);
    }

    /** A structure says « Borne CAF », the network reads « Social, santé ». */
    @Test
    void aLocalThemeCountsAsTheNationalOne() throws Exception {
        Tag kiosk = tag(Role.COORDINATOR, "Borne CAF", Tag.Scope.STRUCTURE, Theme.SOCIAL);
        Activity activity = new Activity(DAY, one.mediator().accountId());
        activity.setPlace(PlaceKind.REMOTE);
        activity.setTags(List.of(kiosk));
        record(activity);

        assertThat(find(activity).getTags()).containsExactly(kiosk);
        assertThat(find(activity).getThemes()).containsExactly(Theme.PROCEDURES, Theme.SOCIAL);
        assertThat(PersonalData.recounted(one))
                .anyMatch(fact -> fact.contains("|*|accompaniments|1|procedure|SOCIAL|0|1"));
    }

    @Test
    void tagsAreOnesOwnOrTheStructures() throws Exception {
        Tag mine = tag(Role.MEDIATOR, "À rappeler", Tag.Scope.PERSON, Theme.EMAIL);
        assertThat(mine.getTheme())
                .as("a tag of one person stands for no theme")
                .isNull();
        assertThatThrownBy(() -> tag(Role.MEDIATOR, "Pour tous", Tag.Scope.STRUCTURE, null))
                .isInstanceOf(BusinessException.class)
                .hasMessage("activities.tag.notYours");
        assertThatThrownBy(() -> tag(Role.COORDINATOR, "à RAPPELER", Tag.Scope.STRUCTURE, null))
                .hasMessage("activities.tag.name.taken");

        Stage.Structure two = stage.structure(stage.network(5));
        Actor colleague = new Actor(
                two.mediator().accountId(),
                one.mediator().assignmentId(),
                "Zoé",
                Role.MEDIATOR,
                one.number(),
                null,
                "",
                one.mediator().limits());
        assertThat(Acting.as(colleague, () -> tags.offered())).doesNotContain(mine);
        assertThatThrownBy(() -> Acting.as(colleague, () -> tags.find(mine.getId())))
                .isInstanceOf(NotFoundException.class);
        Activity foreign = new Activity(DAY, two.mediator().accountId());
        foreign.setPlace(PlaceKind.REMOTE);
        foreign.setDigitalThemes(List.of(Theme.EMAIL));
        foreign.setTags(List.of(mine));
        Acting.as(colleague, () -> {
            activities.record(foreign);
            return true;
        });
        assertThat(Acting.as(colleague, () -> activities.find(foreign.getId())).getTags())
                .as("somebody else's tag is not put there")
                .isEmpty();
    }

    @Test
    void notesAreForgottenWithThePerson() throws Exception {
        Beneficiary gone = people.met(one, "Ophélie", "Quincampoix");
        Activity activity = activity(ActivityKind.INDIVIDUAL);
        activity.getPerson().setBeneficiary(gone);
        activity.setNotes("Ophélie revient mardi");
        record(activity);
        Activity workshop = activity(ActivityKind.GROUP);
        workshop.setParticipants(List.of(gone));
        workshop.setNotes("Ophélie aide les autres");
        record(workshop);

        people.erase(one, gone);

        assertThat(PersonalData.texts(one)).doesNotContain("Ophélie");
    }

    private PartnerOffice office(Stage.Structure structure, String name) throws Exception {
        PartnerOffice office = new PartnerOffice();
        office.setName(name);
        PersonalData.act(structure, Role.STRUCTURE_ADMINISTRATOR, () -> {
            offices.save(office, Map.of());
            return true;
        });
        return office;
    }

    private Tag tag(Role role, String name, Tag.Scope scope, Theme theme) throws Exception {
        Tag tag = new Tag(one.mediator().accountId());
        tag.setName(name);
        tag.setScope(scope);
        tag.setTheme(theme);
        as(role, () -> tags.save(tag));
        return tag;
    }

    private Activity activity(ActivityKind kind) {
        Activity activity = new Activity(DAY, one.mediator().accountId());
        activity.setKind(kind);
        activity.setPlace(PlaceKind.REMOTE);
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    private void record(Activity activity) throws Exception {
        as(Role.MEDIATOR, () -> activities.record(activity));
    }

    private Activity find(Activity activity) throws Exception {
        return PersonalData.act(one, Role.MEDIATOR, () -> activities.find(activity.getId()));
    }

    private void as(Role role, Runnable work) throws Exception {
        PersonalData.act(one, role, () -> {
            work.run();
            return true;
        });
    }
}
