package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Role;
import org.maillage.privacy.boundary.DuePerson;
import org.maillage.privacy.boundary.PersonRights;
import org.maillage.privacy.boundary.Retentions;
import org.maillage.privacy.control.RetentionRound;
import org.maillage.privacy.entity.PersonRequest;
import org.maillage.privacy.entity.Removal;

/** What has come to its end goes, once a day, on one node, and what counts stays byte for byte. */
// A round goes through all structures of the server, and each test of any class adds some.
@Order(1)
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private Stage stage;

    @Inject
    private PersonalData people;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Retentions retentions;

    @Inject
    private RetentionRound round;

    @Inject
    private PersonRights rights;

    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        one = stage.structure(stage.network(5));
        two = stage.structure(stage.network(5));
        PersonalData.newDay();
    }

    @Test
    void whoIsNotSeenForTwoYearsGoesAndEveryFigureStays() throws Exception {
        Beneficiary gone = people.met(one, "Ophélie", "Quincampoix");
        Beneficiary kept = people.met(one, "Barnabé", "Vautrin");
        for (int month = 0; month < 5; month++) {
            people.helped(one, gone, today.minusMonths(30 + month));
            people.helped(one, kept, today.minusMonths(20 + month));
        }
        PersonalData.longAgo(gone, kept);
        List<String> facts = PersonalData.recounted(one);
        List<String> activitiesBefore = PersonalData.rows(one, "activities_");
        assertThat(facts).hasSizeGreaterThan(40);
        assertThat(people.names(one)).containsExactly("Ophélie Quincampoix");
        assertThat(PersonalData.texts(one)).contains("Quincampoix", "ophelie", "1951");

        assertThat(round.run(today)).isTrue();

        assertThat(people.names(one)).isEmpty();
        assertThat(PersonalData.rows(one, "activities_")).isEqualTo(activitiesBefore);
        assertThat(PersonalData.recounted(one)).isEqualTo(facts);
        assertThat(PersonalData.texts(one)).doesNotContain("Quincampoix", "phélie", "quincampoix", "ophelie");
        assertThat(PersonalData.texts(one)).contains("Vautrin");
        assertThat(PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.search("Quin")))
                .isEmpty();
        assertThat(PersonalData.act(one, Role.MEDIATOR, () -> beneficiaries.search("")))
                .containsExactly(kept);
        assertThat(people.removed(one)).containsExactly(Removal.Kind.PEOPLE + " 1");
        assertThat(PersonalData.lastEvent(one)).contains("RetentionRound").doesNotContain("\"1951\"");
    }

    /** The same person in two structures: each has its own period, and its own rows. */
    @Test
    void theOtherStructureIsUntouched() throws Exception {
        Beneficiary gone = people.met(one, "Ophélie", "Quincampoix");
        Beneficiary elsewhere = people.met(two, "Ophélie", "Quincampoix");
        PersonalData.longAgo(13, gone, elsewhere);
        PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
            retentions.keep(12);
            return true;
        });
        List<String> before = Stage.rows(two);

        round.run(today);

        assertThat(PersonalData.texts(one)).doesNotContain("Quincampoix");
        assertThat(Stage.rows(two)).isEqualTo(before);
        assertThatThrownBy(() -> PersonalData.act(two, Role.STRUCTURE_ADMINISTRATOR, () -> rights.find(gone.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.erase(two, gone)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theRehearsalNamesExactlyWhoGoes() throws Exception {
        List<Beneficiary> due = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            due.add(people.met(one, "Old", "Person " + (char) ('A' + i % 26)));
        }
        Beneficiary waiting = people.met(one, "Who", "Waits");
        Beneficiary seen = people.met(one, "Seen", "Lately");
        PersonalData.longAgo(due.toArray(Beneficiary[]::new));
        PersonalData.longAgo(waiting, seen);
        people.helped(one, seen, today.minusMonths(23));
        people.note(one, waiting, PersonRequest.Kind.ACCESS, today);

        Retentions.Outlook outlook = PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> retentions.outlook());
        assertThat(outlook.count()).isEqualTo(60);
        round.run(today);

        assertThat(PersonalData.erased(one))
                .containsExactlyInAnyOrderElementsOf(outlook.first().stream()
                        .map(DuePerson::id)
                        .map(Object::toString)
                        .toList());
        assertThat(people.removed(one)).containsExactly(Removal.Kind.PEOPLE + " 60");
    }

    @Test
    void oneNodeDoesTheRoundOfADay() throws Exception {
        for (int i = 0; i < 12; i++) {
            PersonalData.longAgo(people.met(one, "Old", "Person " + i));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        List<Future<Boolean>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                answers.add(nodes.submit(() -> round.run(today)));
            }
            int did = 0;
            for (Future<Boolean> answer : answers) {
                did += answer.get() ? 1 : 0;
            }
            assertThat(did).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(people.removed(one)).containsExactly(Removal.Kind.PEOPLE + " 12");
        assertThat(round.run(today)).as("done for today").isFalse();
    }

    @Test
    void aRoundThatWasBrokenOffIsGoneOnWith() throws Exception {
        round.run(today);
        PersonalData.longAgo(people.met(one, "Old", "Person"));
        PersonalData.sql("update privacy_rounds set finished_at = null");
        assertThat(round.run(today)).as("another node may still be at it").isFalse();

        PersonalData.sql("update privacy_rounds set renewed_at = utc_timestamp() - interval 1 hour");
        assertThat(round.run(today)).isTrue();

        assertThat(people.removed(one)).containsExactly(Removal.Kind.PEOPLE + " 1");
        assertThat(Stage.count("maillage_base.privacy_rounds where finished_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void aSuspendedStructureForgetsTooAndStillAnswersPeople() throws Exception {
        Beneficiary old = people.met(one, "Old", "Person");
        Beneficiary asks = people.met(one, "Asks", "Tobegone");
        PersonalData.longAgo(old);
        stage.in(null, em -> {
            Stage.tenant(em, one).suspend("a reason");
            return true;
        });

        round.run(today);
        people.erase(one, asks);

        assertThat(PersonalData.texts(one)).doesNotContain("Tobegone");
        assertThat(PersonalData.erased(one)).hasSize(2);
        assertThatThrownBy(() -> PersonalData.act(one, Role.STRUCTURE_ADMINISTRATOR, () -> {
                    retentions.keep(12);
                    return true;
                }))
                .hasMessage("tenants.state.readOnly.SUSPENDED");
    }
}
