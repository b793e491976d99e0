package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.entity.Subject;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.privacy.boundary.PersonFile;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.control.RetentionRound;
import org.maillage.referrals.boundary.Recipient;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.control.OldReferrals;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;

/** One structure asks another to help a person: each does its own part, nobody else sees anything, no file is shared. */
@ExtendWith(ArquillianExtension.class)
class ReferralsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Referrals referrals;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private OldReferrals old;

    @Inject
    private RetentionRound round;

    @Inject
    private PersonRights rights;

    private Stage.Structure sender;
    private Stage.Structure receiver;
    private Stage.Structure third;
    private Beneficiary person;

    @BeforeEach
    void set() throws Exception {
        sender = stage.structure(stage.network(5));
        receiver = stage.structure(sender.network());
        third = stage.structure(sender.network());
        person = people.met(sender, "Philomène", "Astruc");
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void doing(Stage.Structure structure, Work work) throws Exception {
        Acting.as(structure.mediator(), () -> {
            work.run();
            return true;
        });
    }

    private UUID id(Stage.Structure structure) throws Exception {
        return stage.in(null, em -> Stage.tenant(em, structure).getId());
    }

    private ReferralRequest request() {
        ReferralRequest request = new ReferralRequest();
        request.setPersonName("Philo A.");
        request.setCallback("06 12 34 56 78");
        request.setSubject(Subject.HOUSING_BENEFIT);
        request.setNeed("Un dossier Quincaillette à reprendre");
        request.setConsentOn(today);
        request.setConsentManner(Consent.Manner.SPOKEN);
        return request;
    }

    private ReferralRequest sent() throws Exception {
        ReferralRequest request = request();
        UUID to = id(receiver);
        doing(sender, () -> referrals.send(request, person.getId(), to));
        return request;
    }

    private ReferralState state(ReferralRequest request) throws Exception {
        return Acting.as(sender.mediator(), () -> referrals.find(request.getId()))
                .getState();
    }

    @Test
    void theSenderSeesTheOutcome() throws Exception {
        ReferralRequest request = sent();
        UUID to = id(receiver);
        doing(sender, () -> referrals.send(request, person.getId(), to));

        List<ReferralRequest> received = Acting.as(receiver.mediator(), () -> referrals.received());
        assertThat(received).containsExactly(request);
        assertThat(received.get(0).getMediatorName()).isEqualTo("Ada Martin");
        assertThat(Acting.as(receiver.mediator(), () -> referrals.waiting())).isEqualTo(1);
        doing(receiver, () -> referrals.answer(request.getId(), ReferralState.RECEIVED, null));
        doing(receiver, () -> referrals.answer(request.getId(), ReferralState.DONE, "Dossier déposé"));

        ReferralRequest shown =
                Acting.as(sender.mediator(), () -> referrals.of(person.getId())).get(0);
        assertThat(shown.getState()).isEqualTo(ReferralState.DONE);
        assertThat(shown.getAnswer()).isEqualTo("Dossier déposé");
        assertThatThrownBy(() ->
                        doing(receiver, () -> referrals.answer(request.getId(), ReferralState.NOT_POSSIBLE, "Non")))
                .hasMessage("referrals.closed");
        assertThat(Acting.as(receiver.mediator(), () -> referrals.waiting())).isZero();
    }

    @Test
    void toAThirdStructureItDoesNotExist() throws Exception {
        ReferralRequest request = sent();
        for (Stage.Structure other : List.of(third, stage.structure(stage.network(5)))) {
            assertThat(Acting.as(other.mediator(), () -> referrals.received())).isEmpty();
            assertThat(Acting.as(other.mediator(), () -> referrals.sent())).isEmpty();
            notFound(other, () -> referrals.find(request.getId()));
            notFound(other, () -> referrals.withdraw(request.getId()));
            notFound(other, () -> referrals.answer(request.getId(), ReferralState.DONE, null));
        }
        notFound(sender, () -> referrals.find(UUID.randomUUID()));
        notFound(receiver, () -> referrals.answer(UUID.randomUUID(), ReferralState.DONE, null));
    }

    private static void notFound(Stage.Structure structure, Work work) {
        assertThatThrownBy(() -> doing(structure, work)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyDoesTheOthersPart() throws Exception {
        ReferralRequest request = sent();
        notFound(sender, () -> referrals.answer(request.getId(), ReferralState.DONE, null));
        notFound(receiver, () -> referrals.withdraw(request.getId()));
        for (ReferralState state : List.of(ReferralState.SENT, ReferralState.WITHDRAWN)) {
            assertThatThrownBy(() -> doing(receiver, () -> referrals.answer(request.getId(), state, null)))
                    .hasMessage("referrals.closed");
        }

        ReferralRequest read = Acting.as(receiver.mediator(), () -> referrals.find(request.getId()));
        read.setNeed("Autre chose");
        UUID back = id(sender);
        Beneficiary theirs = people.met(receiver, "Basile", "Noé");
        notFound(receiver, () -> referrals.send(read, theirs.getId(), back));
        assertThat(Acting.as(sender.mediator(), () -> referrals.find(request.getId()))
                        .getNeed())
                .isEqualTo("Un dossier Quincaillette à reprendre");
    }

    @Test
    void theFileStaysWithTheSender() throws Exception {
        ReferralRequest request = sent();
        notFound(receiver, () -> beneficiaries.find(person.getId()));
        notFound(receiver, () -> referrals.of(person.getId()));
        assertThat(String.join("\n", Stage.rows(receiver)))
                .doesNotContain(person.getId().toString());
        assertThat(Stage.count("maillage_base.referrals_ties where tenant_id = " + receiver.number()))
                .isZero();
        UUID to = id(third);
        notFound(receiver, () -> referrals.send(request(), person.getId(), to));
        assertThat(state(request)).isEqualTo(ReferralState.SENT);
    }

    @Test
    void onlyActiveMembersOfTheSameNetworkCanBeAsked() throws Exception {
        Stage.Structure stranger = stage.structure(stage.network(5));
        Stage.Structure former = stage.structure(sender.network());
        Stage.Structure closed = stage.structure(sender.network());
        PersonalData.sql("update tenants_memberships set until = '" + today.minusDays(1) + "' where tenant_number = "
                + former.number());
        suspend(closed);

        assertThat(Acting.as(sender.mediator(), () -> referrals.recipients()))
                .extracting(Recipient::id)
                .containsExactlyInAnyOrder(id(receiver), id(third));
        for (Stage.Structure other : List.of(stranger, former, closed, sender)) {
            UUID to = id(other);
            assertThatThrownBy(() -> doing(sender, () -> referrals.send(request(), person.getId(), to)))
                    .hasMessage("referrals.receiver.missing");
        }
    }

    @Test
    void aSuspendedStructureReadsOnly() throws Exception {
        ReferralRequest request = sent();
        for (Stage.Structure structure : List.of(sender, receiver)) {
            suspend(structure);
        }
        assertThat(Acting.as(receiver.mediator(), () -> referrals.received())).hasSize(1);
        assertThatThrownBy(() -> doing(receiver, () -> referrals.answer(request.getId(), ReferralState.DONE, null)))
                .hasMessage("tenants.state.readOnly.SUSPENDED");
        assertThatThrownBy(() -> doing(sender, () -> referrals.withdraw(request.getId())))
                .hasMessage("tenants.state.readOnly.SUSPENDED");
        assertThat(state(request)).isEqualTo(ReferralState.SENT);
    }

    private void suspend(Stage.Structure structure) throws Exception {
        stage.in(null, em -> {
            Stage.tenant(em, structure).suspend("a reason");
            return true;
        });
    }

    @Test
    void rolesWithoutFilesSeeNone() throws Exception {
        sent();
        for (Role role : List.of(Role.READER, Role.RECEPTION, Role.SUPPORT)) {
            Actor actor = Stage.actor(role, receiver);
            assertThatThrownBy(() -> Acting.as(actor, () -> referrals.received()))
                    .isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void whatIsTypedIsChecked() throws Exception {
        ReferralRequest nameless = request();
        nameless.setPersonName(" ");
        ReferralRequest strange = request();
        strange.setCallback("à la fenêtre");
        ReferralRequest early = request();
        early.setConsentOn(today.plusDays(1));
        refused(nameless, "referrals.personName.missing");
        refused(strange, "referrals.callback.wrong");
        refused(early, "referrals.consentOn.wrong");

        ReferralRequest silent = request();
        silent.setConsentManner(null);
        ReferralRequest number = request();
        number.setNeed("Son numéro est 2 69 05 49 588 157 80");
        UUID to = id(receiver);
        for (ReferralRequest wrong : List.of(silent, number)) {
            assertThatThrownBy(() -> doing(sender, () -> referrals.send(wrong, person.getId(), to)))
                    .isInstanceOf(Exception.class);
        }
        assertThat(Acting.as(receiver.mediator(), () -> referrals.received())).isEmpty();
    }

    private void refused(ReferralRequest request, String key) throws Exception {
        UUID to = id(receiver);
        assertThatThrownBy(() -> doing(sender, () -> referrals.send(request, person.getId(), to)))
                .hasMessage(key);
    }

    @Test
    void theSenderTakesItBackUntilItIsTakenUp() throws Exception {
        ReferralRequest mistake = sent();
        doing(sender, () -> referrals.withdraw(mistake.getId()));
        assertThat(Acting.as(receiver.mediator(), () -> referrals.received())).isEmpty();
        assertThat(words()).isZero();

        ReferralRequest taken = sent();
        doing(receiver, () -> referrals.answer(taken.getId(), ReferralState.RECEIVED, null));
        assertThatThrownBy(() -> doing(sender, () -> referrals.withdraw(taken.getId())))
                .hasMessage("referrals.closed");
    }

    /** Requests of the sender that still say something of a person. */
    private int words() throws Exception {
        return Stage.count("maillage_base.referrals_requests where sender_number = " + sender.number()
                + " and concat_ws('', person_name, callback, need, answer) <> ''");
    }

    @Test
    void itGoesWithThePerson() throws Exception {
        ReferralRequest request = sent();
        doing(receiver, () -> referrals.answer(request.getId(), ReferralState.DONE, "Philomène est venue"));

        people.erase(sender, person);

        assertThat(words()).isZero();
        assertThat(Stage.count("maillage_base.referrals_ties where request_id = '" + request.getId() + "'"))
                .isZero();
        assertThat(state(request)).isEqualTo(ReferralState.DONE);
    }

    @Test
    void wordsGoWhenItHasBeenOverForLong() throws Exception {
        ReferralRequest answered = sent();
        doing(receiver, () -> referrals.answer(answered.getId(), ReferralState.DONE, "Fait"));
        ReferralRequest open = sent();
        age(29);
        stage.in(sender.number(), em -> old.forgetOld(Instant.now(), 500));
        assertThat(words()).isEqualTo(2);
        age(31);
        stage.in(sender.number(), em -> old.forgetOld(Instant.now(), 500));
        assertThat(words()).as("the one that waits").isEqualTo(1);
        age(181);
        stage.in(sender.number(), em -> old.forgetOld(Instant.now(), 500));
        assertThat(words()).isZero();
        assertThat(state(answered)).isEqualTo(ReferralState.DONE);
        assertThat(state(open)).isEqualTo(ReferralState.WITHDRAWN);
    }

    private void age(int days) throws Exception {
        PersonalData.sql("update referrals_requests set changed_at = utc_timestamp() - interval " + days
                + " day where sender_number = " + sender.number());
    }

    @Test
    void theDailyRoundTakesThemOut() throws Exception {
        ReferralRequest answered = sent();
        doing(receiver, () -> referrals.answer(answered.getId(), ReferralState.DONE, "Fait"));
        age(31);
        PersonalData.newDay();

        assertThat(round.run(today)).isTrue();

        assertThat(words()).isZero();
    }

    /** Whoever asks what is held about them reads what was said of them to others. */
    @Test
    void thePersonReadsWhatWasAsked() throws Exception {
        sent();

        PersonFile file = PersonalData.act(sender, Role.STRUCTURE_ADMINISTRATOR, () -> rights.file(person.getId()));

        assertThat(file.rows())
                .filteredOn(row -> row.entity().equals("ReferralRequest"))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsEntry("need", "Un dossier Quincaillette à reprendre")
                        .containsEntry("personName", "Philo A."));
    }
}
