package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Operators;
import org.maillage.access.boundary.OwnLanguage;
import org.maillage.access.boundary.SecondFactors;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.boundary.TeamProtection;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.access.entity.SecondFactor;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Role;
import org.maillage.tenants.entity.Tenant;

/** A structure asks a second factor of its team, and helps whoever lost theirs. */
@ExtendWith(ArquillianExtension.class)
class ProtectionIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private Stage stage;

    @Inject
    private TeamProtection protection;

    @Inject
    private SecondFactors factors;

    @Inject
    private Operators operators;

    @Inject
    private OwnLanguage language;

    @Inject
    private SignIns signIns;

    @Inject
    private Boundaries boundaries;

    @Inject
    private People people;

    @Inject
    private Mails mails;

    private Stage.Structure structure;
    private Tenant tenant;
    private Actor administrator;
    private Assignment member;
    private String session;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        tenant = stage.in(null, em -> Stage.tenant(em, structure));
        administrator = held(Place.in(tenant, Role.STRUCTURE_ADMINISTRATOR)).actor();
        member = held(Place.in(tenant, Role.MEDIATOR));
        session = session(member);
    }

    private Assignment held(Place place) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Zoé", "Martin", "no password");
            em.persist(account);
            Assignment assignment = new Assignment(account, place);
            em.persist(assignment);
            return assignment;
        });
    }

    private String session(Assignment assignment) throws Exception {
        String token = Tokens.next();
        stage.in(null, em -> {
            em.persist(new AccountSession(Tokens.hash(token), em.find(Assignment.class, assignment.getId()), ""));
            return true;
        });
        return token;
    }

    private static Account account(EntityManager em, Assignment assignment) {
        return em.find(Account.class, assignment.getAccount().getId());
    }

    private void protect(Assignment assignment) throws Exception {
        stage.in(null, em -> {
            em.persist(new SecondFactor(account(em, assignment), new byte[] {1}, 0));
            return true;
        });
    }

    private static void doing(Actor actor, Runnable work) throws Exception {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private static void refused(Actor actor, Class<? extends Exception> refusal, Runnable work) {
        assertThatThrownBy(() -> doing(actor, work)).isInstanceOf(refusal);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    @Test
    void peopleHaveTimeToPrepare() throws Exception {
        doing(administrator, () -> protection.requireSecondFactor(today().plusDays(7)));
        assertThat(people.actor(session).limits().factorOwed()).isFalse();

        doing(administrator, () -> protection.requireSecondFactor(today()));
        assertThat(people.actor(session).limits().factorOwed()).isTrue();
        assertThat(Acting.as(people.actor(session), factors::isRequired)).isTrue();

        protect(member);
        assertThat(people.actor(session).limits().factorOwed()).isFalse();

        refused(administrator, BusinessException.class, () -> protection.requireSecondFactor(today().minusDays(1)));
    }

    /** Not a matter of pages: whoever calls past them gets no further. */
    @Test
    void whoeverOwesOneReachesTheOwnAccountOnly() throws Exception {
        doing(administrator, () -> protection.requireSecondFactor(today()));
        Actor owing = people.actor(session);
        int refusals = 0;

        for (Boundaries.UseCase useCase : boundaries.all()) {
            if (!useCase.isPublic()) {
                boolean own = useCase.permission().orElseThrow().equals("access:self");
                boolean refused = boundaries.attempt(useCase, owing, null) instanceof NotPermittedException;
                assertThat(refused).as(useCase.toString()).isEqualTo(!own);
                refusals += refused ? 1 : 0;
            }
        }
        assertThat(refusals).isGreaterThan(30);
    }

    @Test
    void anOperatorWithoutOneIsStoppedAtTheBoundaryToo() throws Exception {
        Actor operator = people.actor(session(held(Place.in(structure.network(), Role.NETWORK_OPERATOR))));

        assertThat(operator.limits().factorOwed()).isTrue();
        assertThat(Acting.as(operator, () -> Acting.may("tenants:list"))).isFalse();
        assertThat(Acting.as(operator, () -> Acting.may("access:self"))).isTrue();
    }

    @Test
    void aLostFactorIsRemovedAndEverySessionEnds() throws Exception {
        protect(member);
        assertThat(Acting.as(administrator, () -> protection.isProtectedTwice(member.getId())))
                .isTrue();
        doing(people.actor(session), () -> language.choose("en"));

        doing(administrator, () -> protection.resetSecondFactor(member.getId()));

        assertThat(signIns.resume(session)).isEmpty();
        assertThat(Acting.as(administrator, () -> protection.isProtectedTwice(member.getId())))
                .isFalse();
        assertThat(mails.to(member.getAccount().getEmail()))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("removed the two-step sign-in"));
        assertThat(Stage.count("audit_events where tenant_id = " + structure.number()
                        + " and action = 'TeamProtection.resetSecondFactor' and outcome = 'DONE' and entity_id = '"
                        + member.getId() + "'"))
                .isEqualTo(1);
        refused(administrator, BusinessException.class, () -> protection.resetSecondFactor(member.getId()));
    }

    /** Neither one's own, nor that of somebody who opens more than this structure, nor that of another structure. */
    @Test
    void aStructureResetsItsOwnTeamOnly() throws Exception {
        Stage.Structure elsewhere = stage.structure(stage.network(5));
        Tenant another = stage.in(null, em -> Stage.tenant(em, elsewhere));
        Assignment alien = held(Place.in(another, Role.MEDIATOR));
        protect(alien);
        Assignment operates = held(Place.in(structure.network(), Role.NETWORK_OPERATOR));
        protect(operates);
        Assignment both = stage.in(null, em -> {
            Assignment second =
                    new Assignment(account(em, operates), Place.in(Stage.tenant(em, structure), Role.READER));
            em.persist(second);
            return second;
        });

        refused(administrator, NotFoundException.class, () -> protection.resetSecondFactor(alien.getId()));
        refused(administrator, BusinessException.class, () -> protection.resetSecondFactor(both.getId()));
        refused(
                administrator,
                BusinessException.class,
                () -> protection.resetSecondFactor(administrator.assignmentId()));

        Actor platform = held(Place.onPlatform(Role.PLATFORM_OPERATOR)).actor();
        refused(platform, BusinessException.class, () -> operators.resetSecondFactor(platform.assignmentId()));
        refused(platform, NotFoundException.class, () -> operators.resetSecondFactor(alien.getId()));
        doing(platform, () -> operators.resetSecondFactor(operates.getId()));
        assertThat(mails.to(operates.getAccount().getEmail())).hasSize(1);
    }
}
