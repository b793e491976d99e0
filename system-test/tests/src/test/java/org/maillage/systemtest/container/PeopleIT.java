package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.boundary.Consents;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.platform.security.Role;
import org.maillage.platform.texts.Phone;

/** The file of a person: found by whatever is typed, reached as they like, followed only while they agree. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Consents consents;

    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
        two = stage.structure(stage.network(5));
    }

    private Beneficiary known(String first, String last, Integer year, String phone, String mail) throws Exception {
        Beneficiary person = new Beneficiary();
        person.setFirstName(first);
        person.setLastName(last);
        person.setBirthYear(year);
        person.setPhone(phone == null ? null : Phone.normal(phone).orElseThrow());
        person.setEmail(mail);
        return PersonalData.act(one, Role.MEDIATOR, () -> {
            beneficiaries.save(person);
            return person;
        });
    }

    private List<String> found(Stage.Structure structure, String typed) throws Exception {
        return PersonalData.act(structure, Role.MEDIATOR, () -> beneficiaries.search(typed)).stream()
                .map(Beneficiary::getName)
                .toList();
    }

    @Test
    void whateverIsTypedFindsThePerson() throws Exception {
        known("Anne-Marie", "Le Goff", 1951, "0612345678", "Anne.LeGoff@Example.org");
        known("Marie", "Durand", 1980, "0692 12 34 56", null);
        known("", "Seul", null, null, null);

        for (String typed : List.of(
                "goff",
                "le go",
                "Marie ann",
                "goff anne",
                "anne-marie le goff",
                "1951",
                "goff 1951",
                "06 12 34",
                "0612345678",
                "+33 6 12 34 56 78",
                "0033612",
                "612345678",
                "goff 06.12",
                "anne.legoff@ex")) {
            String wanted = typed.equals("612345678") ? "+33612345678" : typed;
            assertThat(found(one, wanted)).as(typed).containsExactly("Anne-Marie Le Goff");
        }
        assertThat(found(one, "marie")).containsExactlyInAnyOrder("Anne-Marie Le Goff", "Marie Durand");
        assertThat(found(one, "0692")).containsExactly("Marie Durand");
        assertThat(found(one, "seul")).containsExactly("Seul");
        assertThat(found(one, "")).hasSize(3);
        assertThat(found(one, "%")).isEmpty();
        assertThat(found(one, "durand 1951")).isEmpty();
        assertThat(found(two, "goff")).as("another structure").isEmpty();
    }

    @Test
    void aCorrectedFileIsFoundByWhatItSaysNow() throws Exception {
        Beneficiary person = known("Ophélie", "Quincampoix", 1951, "0612345678", null);

        PersonalData.act(one, Role.MEDIATOR, () -> {
            Beneficiary stored = beneficiaries.find(person.getId());
            stored.setLastName("Vautrin");
            stored.setPhone(null);
            stored.setPhoneless(true);
            beneficiaries.save(stored);
            return true;
        });

        assertThat(found(one, "quincampoix")).isEmpty();
        assertThat(found(one, "0612")).isEmpty();
        assertThat(found(one, "vautr oph")).containsExactly("Ophélie Vautrin");
        people.erase(one, person);
        assertThat(found(one, "vautrin")).isEmpty();
        assertThat(PersonalData.texts(one)).doesNotContain("autrin", "phelie", "oel");
    }

    @Test
    void aFileNeedsANameAndNothingElse() throws Exception {
        assertThatThrownBy(() -> known(" ", "-", null, null, null)).hasMessage("beneficiaries.name.missing");
        assertThatThrownBy(() -> PersonalData.act(one, Role.MEDIATOR, () -> {
                    Beneficiary both = new Beneficiary();
                    both.setLastName("Martin");
                    both.setPhone("+33612345678");
                    both.setPhoneless(true);
                    beneficiaries.save(both);
                    return true;
                }))
                .hasMessage("beneficiaries.phone.both");
        assertThat(known("Zoé", "", null, null, null).getName()).isEqualTo("Zoé");
    }

    /** The number of the social security of somebody who does not exist, with a right key. */
    @Test
    void notesHoldNoNumberThatTheLawProtects() {
        Beneficiary person = new Beneficiary();
        person.setLastName("Martin");
        person.setNotes("NIR 2 55 08 14 168 025 38");
        assertThatThrownBy(() -> PersonalData.act(one, Role.MEDIATOR, () -> {
                    beneficiaries.save(person);
                    return true;
                }))
                .hasStackTraceContaining("platform.freeText.nir");
    }

    @Test
    void whoTakesTheirConsentBackIsHelpedWithoutAName() throws Exception {
        Beneficiary person = known("Ophélie", "Quincampoix", 1951, null, null);
        give(person, Consent.Purpose.FOLLOWING);
        give(person, Consent.Purpose.FOLLOWING);
        Consent given = consentsOf(person).get(0);
        assertThat(consentsOf(person)).hasSize(1);
        assertThat(given.getManner()).isEqualTo(Consent.Manner.SIGNED);

        PersonalData.act(one, Role.RECEPTION, () -> {
            consents.withdraw(given.getId());
            return true;
        });

        assertThat(consentsOf(person)).singleElement().matches(consent -> !consent.isInForce());
        assertThatThrownBy(() -> people.helped(one, person, java.time.LocalDate.of(2024, 3, 1)))
                .hasMessage("activities.person.opposed");
        give(person, Consent.Purpose.FOLLOWING);
        people.helped(one, person, java.time.LocalDate.of(2024, 3, 1));
        assertThat(consentsOf(person)).hasSize(2);
        assertThatThrownBy(() -> PersonalData.act(two, Role.MEDIATOR, () -> consents.of(person.getId())))
                .isInstanceOf(org.maillage.platform.errors.NotFoundException.class);
    }

    private void give(Beneficiary person, Consent.Purpose purpose) throws Exception {
        PersonalData.act(one, Role.MEDIATOR, () -> {
            consents.give(person.getId(), purpose, Consent.Manner.SIGNED);
            return true;
        });
    }

    private List<Consent> consentsOf(Beneficiary person) throws Exception {
        UUID id = person.getId();
        return PersonalData.act(one, Role.MEDIATOR, () -> consents.of(id));
    }
}
