package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.FirstAdministrators;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.onboarding.boundary.Guidance;
import org.maillage.onboarding.boundary.Onboardings;
import org.maillage.onboarding.boundary.Reminder;
import org.maillage.onboarding.control.Progress;
import org.maillage.onboarding.entity.Acceptance;
import org.maillage.onboarding.entity.Agreement;
import org.maillage.onboarding.entity.Course;
import org.maillage.onboarding.entity.Step;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.tenants.entity.Tenant;

/** The first steps of a structure, and what its network sees of them. */
@ExtendWith(ArquillianExtension.class)
class OnboardingIT {

    private static final String EDITION = Agreement.CHARTER.edition();

    @Inject
    private Stage stage;

    @Inject
    private Onboardings onboardings;

    @Inject
    private Guidance guidance;

    @Inject
    private FirstAdministrators administrators;

    @Inject
    private Progress progress;

    @Inject
    private Mails mails;

    private Stage.Structure structure;
    private Actor administrator;
    private Actor network;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        administrator = structure.administrator();
        network = Stage.actor(Role.NETWORK_OPERATOR, structure);
    }

    private static boolean run(Actor actor, Work work) throws Exception {
        return Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private UUID tenantId() throws Exception {
        return stage.in(null, em -> Stage.tenant(em, structure).getId());
    }

    /** What the job does within a minute. */
    private void look() throws Exception {
        stage.in(structure.number(), em -> {
            progress.keptCourse().note(progress.seen(), Instant.now());
            return true;
        });
    }

    private List<Acceptance> accepted() throws Exception {
        return Acting.as(administrator, onboardings::acceptances);
    }

    @Test
    void anAcceptanceKeepsWhoWhenAndWhichEditionOnce() throws Exception {
        Instant before = Instant.now().minusSeconds(5);

        run(administrator, () -> onboardings.accept(Agreement.CHARTER, EDITION));
        List<Acceptance> first = accepted();
        run(administrator, () -> onboardings.accept(Agreement.CHARTER, EDITION));

        assertThat(accepted()).isEqualTo(first).hasSize(1);
        assertThat(first.get(0).getEdition()).isEqualTo(EDITION);
        assertThat(first.get(0).getAccountId()).isEqualTo(administrator.accountId());
        assertThat(first.get(0).getAcceptedAt()).isBetween(before, Instant.now());
        assertThat(Acting.as(administrator, onboardings::position).done()).containsExactly(Step.CHARTER);
    }

    @Test
    void twoClicksAtOnceAreOneAcceptance() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Boolean> click = () -> run(administrator, () -> onboardings.accept(Agreement.PROCESSING, EDITION));
        for (var answer : threads.invokeAll(List.of(click, click, click, click))) {
            assertThat(answer.get()).isTrue();
        }
        threads.shutdown();
        assertThat(accepted()).hasSize(1);
    }

    @Test
    void onlyAnAdministratorAcceptsAndOnlyWhatIsTheNewest() {
        assertThatThrownBy(() -> run(structure.mediator(), () -> onboardings.accept(Agreement.CHARTER, EDITION)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> run(administrator, () -> onboardings.accept(Agreement.CHARTER, "1999-01")))
                .isInstanceOf(BusinessException.class)
                .hasMessage("onboarding.newerEdition");
    }

    /** As if an edition was accepted that a newer one has replaced: the administrator is reminded, and nobody is stopped. */
    @Test
    void aNewerEditionAsksAgainAndStopsNobody() throws Exception {
        stage.in(structure.number(), em -> {
            em.persist(new Acceptance(Agreement.CHARTER, "2020-01", administrator.accountId()));
            return true;
        });

        Reminder reminder = Acting.as(administrator, onboardings::reminder);
        assertThat(reminder.renewed()).containsExactly(Agreement.CHARTER);
        assertThat(Acting.as(administrator, onboardings::position).done()).contains(Step.CHARTER);

        run(administrator, () -> onboardings.accept(Agreement.CHARTER, EDITION));

        assertThat(Acting.as(administrator, onboardings::reminder).renewed()).isEmpty();
        assertThat(accepted()).extracting(Acceptance::getEdition).containsExactly(EDITION, "2020-01");
    }

    @Test
    void itCanBeLeftTakenUpAndFinished() throws Exception {
        assertThat(Acting.as(administrator, onboardings::reminder).unfinished()).isTrue();
        run(administrator, onboardings::putAside);
        assertThat(Acting.as(administrator, onboardings::reminder).aside()).isTrue();
        run(administrator, onboardings::takeUp);
        assertThat(Acting.as(administrator, onboardings::reminder).aside()).isFalse();

        stage.examples(structure);
        member(Role.STRUCTURE_ADMINISTRATOR);
        run(administrator, () -> onboardings.accept(Agreement.PROCESSING, EDITION));
        assertThat(Acting.as(administrator, onboardings::position).next()).isEqualTo(Step.TEAM);
        run(administrator, onboardings::workAlone);

        assertThat(Acting.as(administrator, onboardings::position).isFinished()).isTrue();
        assertThat(Acting.as(administrator, onboardings::reminder).unfinished()).isFalse();
    }

    private Assignment member(Role role) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password");
            em.persist(account);
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), role));
            em.persist(assignment);
            return assignment;
        });
    }

    @Test
    void theNetworkSeesTheStepsOfItsOwnStructuresOnly() throws Exception {
        run(administrator, () -> onboardings.accept(Agreement.CHARTER, EDITION));
        look();

        Course course = Acting.as(network, guidance::courses).get(structure.number());
        assertThat(course.getDone()).containsExactly(Step.CHARTER);
        assertThat(course.next()).isEqualTo(Step.ADMINISTRATOR);
        assertThat(course.getSince()).isAfter(Instant.now().minusSeconds(60));

        Actor stranger = Stage.actor(Role.NETWORK_OPERATOR, stage.structure(stage.network(5)));
        UUID id = tenantId();
        assertThat(Acting.as(stranger, guidance::courses)).doesNotContainKey(structure.number());
        assertThatThrownBy(() -> Acting.as(stranger, () -> guidance.course(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(stranger, () -> guidance.remind(id, null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(stranger, () -> administrators.resend(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(administrator, guidance::courses)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoTakesNoStepForTwoWeeksIsStuck() {
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Course course = new Course(1, begin);
        assertThat(course.isStuck(begin.plus(Duration.ofDays(13)))).isFalse();
        assertThat(course.isStuck(begin.plus(Duration.ofDays(15)))).isTrue();
        course.note(Set.of(Step.values()), begin.plus(Duration.ofDays(15)));
        assertThat(course.isStuck(begin.plus(Duration.ofDays(99)))).isFalse();
    }

    @Test
    void theNetworkRemindsTheAdministratorsOnceADay() throws Exception {
        UUID id = tenantId();
        assertThatThrownBy(() -> run(network, () -> guidance.remind(id, null))).hasMessage("onboarding.help.nobody");
        String address = member(Role.STRUCTURE_ADMINISTRATOR).getAccount().getEmail();
        String mediator = member(Role.MEDIATOR).getAccount().getEmail();

        run(network, () -> guidance.remind(id, "Appelez-nous jeudi."));

        assertThat(mails.to(address))
                .singleElement()
                .asString()
                .contains("Appelez-nous jeudi.")
                .contains("/admin/structure/start");
        assertThat(mails.to(mediator)).isEmpty();
        assertThatThrownBy(() -> run(network, () -> guidance.remind(id, null)))
                .hasMessage("onboarding.help.justReminded");
    }

    @Test
    void theInvitationOfTheFirstAdministratorIsSentAgain() throws Exception {
        UUID id = tenantId();
        String address = UUID.randomUUID() + "@example.org";
        stage.in(null, em -> {
            Tenant tenant = Stage.tenant(em, structure);
            em.persist(new Invitation(
                    Tokens.hash(Tokens.next()), address, Place.in(tenant, Role.STRUCTURE_ADMINISTRATOR)));
            return true;
        });
        assertThat(Acting.as(network, () -> administrators.isExpected(id))).isTrue();

        run(network, () -> administrators.resend(id));

        assertThat(mails.token(address, 1)).isNotEmpty();
        member(Role.STRUCTURE_ADMINISTRATOR);
        assertThatThrownBy(() -> run(network, () -> administrators.resend(id))).hasMessage("access.first.present");
    }
}
