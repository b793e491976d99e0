package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.privacy.boundary.PersonFile;
import org.maillage.privacy.boundary.PersonRequests;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.control.PersonFiles;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.privacy.entity.Removal;

/** A person reads, corrects, opposes and is erased; no figure moves. */
@ExtendWith(ArquillianExtension.class)
class PersonRightsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Activities activities;

    @Inject
    private PersonRights rights;

    @Inject
    private PersonRequests register;

    @Inject
    private PersonFiles files;

    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
        two = stage.structure(stage.network(5));
        PersonalData.newDay();
    }

    /** Correcting what is left of somebody must not read the emptied file again. */
    @Test
    void correctingAnAccompanimentOfAnErasedPersonMovesNoFigure() throws Exception {
        Beneficiary gone = people.met(one, "Ophélie", "Quincampoix");
        Activity activity = people.helped(one, gone, today.minusMonths(30));
        List<String> facts = PersonalData.recounted(one);
        people.erase(one, gone);

        PersonalData.act(one, Role.COORDINATOR, () -> {
            Activity stored = activities.find(activity.getId());
            stored.setMinutes(45);
            activities.correct(stored);
            return true;
        });

        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        assertThatThrownBy(() -> people.helped(one, gone, today)).hasMessage("activities.person.erased");
    }

    /** Every kind of row that leads to a person, those of tomorrow too. */
    @Test
    void theFileHoldsEverythingOfThePersonAndNothingOfAnother() throws Exception {
        Beneficiary asks = (Beneficiary) stage.examples(one).get(Beneficiary.class);
        Beneficiary other = people.met(one, "Barnabé", "Vautrin");
        Activity help = people.helped(one, asks, today);
        Activity ofTheOther = people.helped(one, other, today);
        PersonalData.sql(
                "update beneficiaries_beneficiaries set birth_year = 1951, gender = 'FEMALE', status = 'RETIRED',"
                        + " commune_code = '13004', opposed_at = utc_timestamp(6) where id = '" + asks.getId() + "'");

        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> rights.find(asks.getId()));
        PersonFile file = PersonalData.act(one, Role.COORDINATOR, () -> rights.file(asks.getId()));

        assertThat(file.rows())
                .extracting(PersonFile.Row::entity)
                .containsAll(files.sources().stream()
                        .map(source -> source.entity().getSimpleName())
                        .toList());
        assertThat(file.rows().get(0).values())
                .containsEntry("firstName", "Ada")
                .containsEntry("lastName", "Martin")
                .containsEntry("birthYear", 1951)
                .containsEntry("gender", Gender.FEMALE)
                .containsEntry("communeCode", "13004")
                .containsKeys("status", "opposedAt", "createdAt", "touchedAt");
        assertThat(ids(file))
                .contains(help.getId().toString())
                .doesNotContain(ofTheOther.getId().toString());
        assertThat(ids(file))
                .hasSize(Stage.count(
                        "maillage_base.activities_activities where beneficiary_id = '" + asks.getId() + "'"));
        assertThat(file.toString()).doesNotContain("Vautrin", other.getId().toString());
        assertThat(file.trail())
                .isNotEmpty()
                .allMatch(deed -> asks.getId().toString().equals(deed.getEntityId()));
        assertThat(PersonalData.lastEvent(one))
                .contains("PersonRights.file", asks.getId().toString());
        assertThat(PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> rights.requests(asks.getId())))
                .as("what waited for an answer has one")
                .noneMatch(PersonRequest::isOpen);
    }

    @Test
    void theFileIsHandedOutByWhoMayOnly() throws Exception {
        Beneficiary asks = people.met(one, "Ophélie", "Quincampoix");

        assertThatThrownBy(() -> PersonalData.act(one, Role.MEDIATOR, () -> rights.file(asks.getId())))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> PersonalData.act(two, Role.STRUCTURE_ADMINISTRATOR, () -> rights.file(asks.getId())))
                .isInstanceOf(NotFoundException.class);
    }

    private static List<String> ids(PersonFile file) {
        return file.rows().stream()
                .filter(row -> row.entity().equals("Activity"))
                .map(row -> row.id().toString())
                .toList();
    }

    @Test
    void nothingMoreIsRecordedUnderTheNameOfWhoOpposes() throws Exception {
        Beneficiary opposes = people.met(one, "Ophélie", "Quincampoix");
        Activity before = people.helped(one, opposes, today.minusDays(2));
        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
            rights.oppose(opposes.getId());
            return true;
        });

        assertThatThrownBy(() -> people.helped(one, opposes, today))
                .isInstanceOf(BusinessException.class)
                .hasMessage("activities.person.opposed");
        people.helped(one, null, today);
        PersonalData.act(one, Role.MEDIATOR, () -> {
            Activity stored = activities.find(before.getId());
            stored.setMinutes(60);
            activities.correct(stored);
            return true;
        });
        assertThat(PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> rights.requests(opposes.getId())))
                .singleElement()
                .matches(asked -> asked.getKind() == PersonRequest.Kind.OPPOSITION && !asked.isOpen());
        assertThatThrownBy(() -> PersonalData.act(one, Role.COORDINATOR, () -> {
                    rights.agree(opposes.getId());
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
            rights.agree(opposes.getId());
            return true;
        });
        people.helped(one, opposes, today);
    }

    @Test
    void whoAsksIsErasedAtOnceAndTheRegisterKeepsNoName() throws Exception {
        Beneficiary asks = people.met(one, "Ophélie", "Quincampoix");
        people.helped(one, asks, today.minusMonths(1));
        List<String> facts = PersonalData.recounted(one);
        people.note(one, asks, PersonRequest.Kind.ACCESS, today.minusMonths(2));
        assertThatThrownBy(() -> people.erase(one, asks)).hasMessage("privacy.erase.accessOpen");
        PersonRequest late =
                PersonalData.act(one, Role.COORDINATOR, () -> register.all()).get(0);
        assertThat(late.isLate(today)).isTrue();
        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
            register.answer(late.getId(), PersonRequest.Answer.DONE);
            return true;
        });

        people.erase(one, asks);

        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        assertThat(PersonalData.texts(one)).doesNotContain("Quincampoix", "quincampoix");
        List<PersonRequest> all = PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> register.all());
        assertThat(all)
                .extracting(PersonRequest::getKind)
                .containsExactlyInAnyOrder(PersonRequest.Kind.ACCESS, PersonRequest.Kind.ERASURE);
        assertThat(all).allMatch(asked -> asked.getBeneficiary().getName().equals(Beneficiary.NAMELESS));
        assertThat(people.removed(one)).containsExactly(Removal.Kind.PEOPLE_ON_REQUEST + " 1");
        assertThatThrownBy(() -> people.erase(one, asks)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PersonalData.act(one, Role.MEDIATOR, () -> {
                    beneficiaries.save(beneficiaries.find(asks.getId()));
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPersonIsErasedByWhoAnswersForTheStructureOnly() throws Exception {
        Beneficiary person = people.met(one, "Ophélie", "Quincampoix");
        for (Role role : List.of(Role.COORDINATOR, Role.MEDIATOR, Role.RECEPTION, Role.READER)) {
            assertThatThrownBy(() -> PersonalData.act(one, role, () -> {
                        rights.erase(person.getId(), PersonRequest.Grounds.ASKED);
                        return true;
                    }))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThat(PersonalData.texts(one)).contains("Quincampoix");
    }
}
