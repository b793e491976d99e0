package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.SupportGrants;
import org.maillage.access.boundary.SupportRequests;
import org.maillage.access.boundary.SupportVisits;
import org.maillage.access.boundary.Teams;
import org.maillage.access.boundary.Workplaces;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.access.entity.SecondFactor;
import org.maillage.access.entity.SupportAccess;
import org.maillage.access.entity.SupportAccess.Length;
import org.maillage.activities.boundary.Activities;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.sites.boundary.Sites;
import org.maillage.tenants.entity.Tenant;

/** An operator sees a structure with its yes only, for its time only, and changes nothing. */
@ExtendWith(ArquillianExtension.class)
class SupportIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private Stage stage;

    @Inject
    private SupportRequests requests;

    @Inject
    private SupportGrants grants;

    @Inject
    private SupportVisits visits;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Teams teams;

    @Inject
    private Sites sites;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private People people;

    @Inject
    private Mails mails;

    @Inject
    private Boundaries boundaries;

    private Stage.Structure structure;
    private Tenant tenant;
    private Assignment operator;
    private Assignment administrator;
    private String session;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        tenant = stage.in(null, em -> Stage.tenant(em, structure));
        operator = held(Place.in(structure.network(), Role.NETWORK_OPERATOR), true);
        administrator = held(Place.in(tenant, Role.STRUCTURE_ADMINISTRATOR), false);
        session = session(operator);
    }

    private Assignment held(Place place, boolean protectedTwice) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Zoé", "Martin", "no password");
            em.persist(account);
            if (protectedTwice) {
                em.persist(new SecondFactor(account, new byte[] {1}, 0));
            }
            Assignment assignment = new Assignment(account, place);
            em.persist(assignment);
            return assignment;
        });
    }

    private String session(Assignment assignment) throws Exception {
        String token = Tokens.next();
        stage.in(null, em -> {
            em.persist(new AccountSession(Tokens.hash(token), em.merge(assignment), ""));
            return true;
        });
        return token;
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }

    private static void doing(Actor actor, Runnable work) throws Exception {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private static void refused(Actor actor, Class<? extends Exception> refusal, Runnable work) {
        assertThatThrownBy(() -> doing(actor, work)).isInstanceOf(refusal);
    }

    private SupportAccess asked() throws Exception {
        doing(operator.actor(), () -> requests.ask(tenant.getId(), "La liste reste vide", Length.HOUR));
        return as(administrator.actor(), grants::all).get(0);
    }

    /** Asked, granted and entered. */
    private Actor inside() throws Exception {
        SupportAccess access = asked();
        doing(administrator.actor(), () -> grants.allow(access.getId()));
        UUID role = as(operator.actor(), requests::mine).get(0).getAssignment().getId();
        doing(operator.actor(), () -> workplaces.move(session, role));
        return people.actor(session);
    }

    @Test
    void nothingIsSeenWithoutAYes() throws Exception {
        SupportAccess access = asked();

        assertThat(mails.to(administrator.getAccount().getEmail()))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("La liste reste vide"));
        assertThat(access.getAssignment()).isNull();
        assertThat(as(operator.actor(), workplaces::mine)).containsExactly(operator);
        refused(operator.actor(), NotPermittedException.class, () -> activities.between(DAY, DAY, 0));

        doing(administrator.actor(), () -> grants.refuse(access.getId()));
        refused(administrator.actor(), BusinessException.class, () -> grants.allow(access.getId()));
        assertThat(as(operator.actor(), workplaces::mine)).containsExactly(operator);
    }

    @Test
    void aGrantShowsScreensAndNoFileOfAPerson() throws Exception {
        Actor support = inside();

        assertThat(support.role()).isEqualTo(Role.SUPPORT);
        assertThat(support.tenantId()).isEqualTo(structure.number());
        assertThat(support.limits().until())
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(58)),
                        Instant.now().plus(Duration.ofHours(1)));
        assertThat(as(support, () -> activities.between(DAY, DAY, 0))).isEmpty();
        as(support, sites::all);
        assertThat(as(support, teams::members))
                .contains(administrator)
                .noneMatch(held -> held.getAccount().equals(operator.getAccount()));
        refused(support, NotPermittedException.class, () -> beneficiaries.search("a"));
        refused(support, NotPermittedException.class, () -> grants.all());
        // Stepping in stands in the trail of the structure.
        assertThat(Stage.count("audit_events where tenant_id = " + structure.number()
                        + " and action = 'Workplaces.move' and role = 'SUPPORT'"))
                .isEqualTo(1);
    }

    /** Whatever the deployed product can do in a structure, its rows are the same afterwards. */
    @Test
    void noUseCaseChangesAnything() throws Exception {
        stage.examples(structure);
        Actor support = inside();
        var before = Stage.rows(structure);

        for (Boundaries.UseCase useCase : boundaries.all()) {
            if (useCase.isOfOneStructure() && !useCase.isPublic()) {
                Throwable answer = boundaries.attempt(useCase, support, null);
                boolean reads = Set.of("read", "list", "review")
                        .contains(useCase.permission().orElseThrow().replaceFirst(".*:", ""));
                if (!reads) {
                    assertThat((Object) answer).as(useCase.toString()).isInstanceOf(NotPermittedException.class);
                }
            }
        }
        assertThat(Stage.rows(structure)).isEqualTo(before);
        assertThat(Role.SUPPORT.permissions())
                .allMatch(permission -> permission.matches("access:self|.*:(read|list|review)"));
    }

    @Test
    void everyPageStandsInTheTrail() throws Exception {
        Actor support = inside();

        doing(support, () -> visits.open("/admin/team/list"));

        assertThat(
                        Stage.count(
                                "audit_events where tenant_id = " + structure.number()
                                        + " and action = 'SupportVisits.open' and role = 'SUPPORT' and changes like '%/admin/team/list%'"))
                .isEqualTo(1);
    }

    /** In the open session, with the next request, and without signing out: they are where they came from. */
    @Test
    void theEndOfTheTimeIsFeltAtOnce() throws Exception {
        Actor support = inside();
        assertThat(people.actor(session).role()).isEqualTo(Role.SUPPORT);

        stage.in(
                null,
                em -> em.createQuery("update Assignment a set a.until = :now where a.id = :id")
                        .setParameter("now", Instant.now().minusSeconds(1))
                        .setParameter("id", support.assignmentId())
                        .executeUpdate());

        assertThat(people.actor(session).assignmentId()).isEqualTo(operator.getId());
        assertThat(as(operator.actor(), workplaces::mine)).containsExactly(operator);
        refused(operator.actor(), NotFoundException.class, () -> workplaces.move(session, support.assignmentId()));
    }

    @Test
    void theAdministratorEndsItAtOnce() throws Exception {
        Actor support = inside();
        UUID access = as(administrator.actor(), grants::all).get(0).getId();

        doing(administrator.actor(), () -> grants.end(access));

        assertThat(people.actor(session).assignmentId()).isEqualTo(operator.getId());
        refused(operator.actor(), NotFoundException.class, () -> workplaces.move(session, support.assignmentId()));
        refused(administrator.actor(), BusinessException.class, () -> grants.end(access));
    }

    @Test
    void anOfferNeedsNoRequest() throws Exception {
        doing(administrator.actor(), () -> grants.offer(Length.DAY, operator.getId()));

        assertThat(as(operator.actor(), workplaces::mine)).hasSize(2);
        assertThat(mails.to(operator.getAccount().getEmail())).hasSize(1);
        refused(administrator.actor(), NotFoundException.class, () -> grants.offer(Length.DAY, administrator.getId()));
    }

    /** Only operators of its own networks, or of the platform, and only administrators of the structure itself. */
    @Test
    void anotherNetworkAndAnotherStructureAreNobody() throws Exception {
        Stage.Structure elsewhere = stage.structure(stage.network(5));
        Assignment stranger = held(Place.in(elsewhere.network(), Role.NETWORK_OPERATOR), true);
        SupportAccess access = asked();

        refused(stranger.actor(), NotFoundException.class, () -> requests.ask(tenant.getId(), "why", Length.HOUR));
        refused(administrator.actor(), NotFoundException.class, () -> grants.offer(Length.HOUR, stranger.getId()));
        refused(elsewhere.administrator(), NotFoundException.class, () -> grants.allow(access.getId()));
        refused(operator.actor(), BusinessException.class, () -> requests.ask(tenant.getId(), "again", Length.DAY));
    }

    /** Without a second factor they are in, and see nothing. */
    @Test
    void aSecondFactorIsNeeded() throws Exception {
        inside();
        stage.in(
                null,
                em -> em.createQuery("delete from SecondFactor f where f.account = :account")
                        .setParameter("account", operator.getAccount())
                        .executeUpdate());

        Actor owing = people.actor(session);
        assertThat(owing.limits().factorOwed()).isTrue();
        refused(owing, NotPermittedException.class, () -> activities.between(DAY, DAY, 0));
    }
}
