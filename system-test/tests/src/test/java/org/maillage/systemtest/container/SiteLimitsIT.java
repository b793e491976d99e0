package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Teams;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.boundary.Progress;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Coordination;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.activities.entity.Tag;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Limits;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** Whoever is limited to some sites reaches nothing of the others, whatever they call. */
@ExtendWith(ArquillianExtension.class)
class SiteLimitsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Use cases of activities whose answer shows what is hidden to somebody who is not limited: find, day, between and draft. */
    private static final int FEWEST_TELLING = 4;

    @Inject
    private Stage stage;

    @Inject
    private Boundaries boundaries;

    @Inject
    private BeanManager beans;

    @Inject
    private Activities activities;

    @Inject
    private Sites sites;

    @Inject
    private Teams teams;

    @Inject
    private People people;

    private Stage.Structure structure;
    private Actor colleague;
    private Site here;
    private Site there;
    private Activity hidden;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        colleague = person(Role.MEDIATOR).actor();
        here = stage.site(structure, "Here");
        there = stage.site(structure, "There");
        hidden = record(structure.mediator(), there);
    }

    private Assignment person(Role role) throws Exception {
        return stage.in(null, em -> {
            Account account = new Account(UUID.randomUUID() + "@example.org", "Ada", "Martin", "no password");
            Assignment assignment = new Assignment(account, Place.in(Stage.tenant(em, structure), role));
            em.persist(account);
            em.persist(assignment);
            return assignment;
        });
    }

    private Activity record(Actor mediator, Site site) throws Exception {
        return as(mediator, () -> {
            Activity activity = new Activity(DAY, mediator.accountId());
            activity.setPlace(site == null ? PlaceKind.REMOTE : PlaceKind.SITE);
            activity.setSite(site);
            activity.setDigitalThemes(List.of(Theme.EMAIL));
            activities.record(activity);
            return activity;
        });
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, work);
    }

    private static void refused(Actor actor, Class<? extends Exception> refusal, Callable<?> work) {
        assertThatThrownBy(() -> as(actor, () -> {
                    work.call();
                    return true;
                }))
                .isInstanceOf(refusal);
    }

    private static Callable<Boolean> doing(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    /** The person who recorded what is hidden now, limited to a site. */
    private Actor limited(Role role, UUID... to) {
        Actor free = Stage.actor(role, structure);
        return new Actor(
                free.accountId(),
                free.assignmentId(),
                free.name(),
                role,
                free.tenantId(),
                null,
                "",
                Limits.at(SiteLimit.to(List.of(to))));
    }

    private List<Boundaries.UseCase> ofActivities() {
        return boundaries.all().stream()
                .filter(useCase ->
                        useCase.bean().getBeanClass().getPackageName().equals("org.maillage.activities.boundary"))
                .toList();
    }

    private Object argument(Class<?> type) {
        UUID self = hidden.getMediatorId();
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(UUID.class, hidden.getId()),
                Map.entry(Activity.class, hidden),
                Map.entry(LocalDate.class, DAY),
                Map.entry(int.class, 0),
                Map.entry(boolean.class, false),
                Map.entry(ZoneId.class, ZoneOffset.UTC),
                Map.entry(ProcedureState.class, ProcedureState.STARTED),
                Map.entry(Progress.class, Progress.NONE),
                // Of nobody, nameless or of a day to come, so that they are refused; ProceduresIT asks for those of
                // another site.
                Map.entry(Procedure.class, new Procedure(new Beneficiary(), DAY, self)),
                Map.entry(Coordination.class, new Coordination(LocalDate.of(2999, 1, 1), self)),
                Map.entry(PartnerOffice.class, new PartnerOffice()),
                Map.entry(Map.class, Map.of()),
                Map.entry(List.class, List.of()),
                Map.entry(Tag.class, new Tag(self)));
        return values.get(type);
    }

    private Object answer(Boundaries.UseCase useCase, Actor actor) throws Exception {
        Object[] arguments = Stream.of(useCase.method().getParameterTypes())
                .map(this::argument)
                .toArray();
        assertThat(arguments).as("%s, teach this test its arguments", useCase).doesNotContainNull();
        Object proxy = beans.getReference(
                useCase.bean(), useCase.bean().getBeanClass(), beans.createCreationalContext(useCase.bean()));
        return as(actor, () -> {
            try {
                return useCase.method().invoke(proxy, arguments);
            } catch (InvocationTargetException e) {
                return e.getCause();
            }
        });
    }

    private boolean tells(Object answer) {
        return answer instanceof Activity activity
                ? there.equals(activity.getSite())
                : answer instanceof Collection<?> many && many.stream().anyMatch(this::tells);
    }

    @Test
    void noUseCaseOfActivitiesReachesAnotherSite() throws Exception {
        Set<String> telling = new TreeSet<>();
        for (Boundaries.UseCase useCase : ofActivities()) {
            boolean opens = Stream.of(useCase.method().getParameterTypes())
                    .anyMatch(Set.of(UUID.class, Activity.class)::contains);
            for (Role role : Role.of(Role.Scope.TENANT)) {
                boolean permitted =
                        role.permissions().contains(useCase.permission().orElseThrow());
                if (permitted && role.isLimitable()) {
                    List<String> before = Stage.rows(structure);
                    Object answer = answer(useCase, limited(role, here.getId()));
                    assertThat(tells(answer)).as("%s as %s", useCase, role).isFalse();
                    if (opens && !useCase.toString().equals("Activities.record")) {
                        assertThat(answer).as("%s as %s", useCase, role).isInstanceOf(NotFoundException.class);
                    }
                    assertThat(Stage.rows(structure))
                            .as("%s as %s", useCase, role)
                            .isEqualTo(before);
                    telling.addAll(
                            tells(answer(useCase, Stage.actor(role, structure)))
                                    ? Set.of(useCase.toString())
                                    : Set.of());
                    set();
                }
            }
        }
        assertThat(telling).hasSizeGreaterThanOrEqualTo(FEWEST_TELLING);
    }

    @Test
    void theOwnSiteIsReached() throws Exception {
        Activity ofColleague = record(colleague, here);
        Actor coordinator = limited(Role.COORDINATOR, here.getId());
        Activity own = record(coordinator, here);

        assertThat(as(coordinator, () -> activities.between(DAY, DAY, 0))).containsExactlyInAnyOrder(ofColleague, own);
        assertThat(as(coordinator, () -> activities.day(DAY))).containsExactly(own);
        assertThat(as(coordinator, () -> activities.find(ofColleague.getId()))).isEqualTo(ofColleague);
        assertThat(as(limited(Role.READER, here.getId(), there.getId()), () -> activities.between(DAY, DAY, 0)))
                .hasSize(3);
        as(coordinator, doing(() -> activities.delete(ofColleague.getId())));
    }

    /** On the telephone or at somebody's home: no site, so that each keeps their own work. */
    @Test
    void whatBelongsToNoSiteIsReachedByWhoeverRecordedIt() throws Exception {
        Activity ofColleague = record(colleague, null);
        Actor coordinator = limited(Role.COORDINATOR, here.getId());
        Activity own = record(coordinator, null);

        assertThat(as(coordinator, () -> activities.between(DAY, DAY, 0))).containsExactly(own);
        refused(coordinator, NotFoundException.class, () -> activities.find(ofColleague.getId()));
        assertThat(as(coordinator, () -> activities.find(own.getId()))).isEqualTo(own);
    }

    @Test
    void nothingIsPutWhereOneDoesNotWork() throws Exception {
        Actor coordinator = limited(Role.COORDINATOR, here.getId());
        refused(coordinator, BusinessException.class, () -> record(coordinator, there));

        Activity own = record(coordinator, here);
        own.setSite(there);
        refused(coordinator, BusinessException.class, doing(() -> activities.correct(own)));

        Activity ofColleague = record(colleague, here);
        ofColleague.setPlace(PlaceKind.REMOTE);
        ofColleague.setSite(null);
        refused(coordinator, BusinessException.class, doing(() -> activities.correct(ofColleague)));
        assertThat(as(coordinator, () -> activities.between(DAY, DAY, 0)))
                .hasSize(2)
                .allMatch(found -> here.equals(found.getSite()));
    }

    /** A site that was removed opens nothing: nobody reaches more because there is less. */
    @Test
    void aSiteThatIsGoneOpensNothing() throws Exception {
        Actor reader = limited(Role.READER, UUID.randomUUID());

        assertThat(as(reader, () -> activities.between(DAY, DAY, 0))).isEmpty();
        assertThat(as(reader, sites::open)).isEmpty();
        assertThat(as(reader, sites::limits)).isEmpty();
        assertThat(as(limited(Role.READER, here.getId()), sites::open)).containsExactly(here);
    }

    @Test
    void anOpenSessionFeelsAChangeAtOnce() throws Exception {
        Actor administrator = person(Role.STRUCTURE_ADMINISTRATOR).actor();
        Assignment reader = person(Role.READER);
        String token = Tokens.next();
        stage.in(null, em -> {
            em.persist(new AccountSession(Tokens.hash(token), em.merge(reader), ""));
            return true;
        });
        assertThat(as(people.actor(token), () -> activities.between(DAY, DAY, 0)))
                .containsExactly(hidden);

        SiteLimit limit = SiteLimit.to(List.of(here.getId()));
        as(administrator, doing(() -> teams.change(reader.getId(), Role.READER, limit)));

        assertThat(people.actor(token).limits().sites()).isEqualTo(limit);
        assertThat(as(people.actor(token), () -> activities.between(DAY, DAY, 0)))
                .isEmpty();
        // The trail tells to which sites: ids are codes, not texts.
        assertThat(Stage.count("audit_events where action = 'Teams.change' and changes like '%" + here.getId() + "%'"))
                .isEqualTo(1);

        as(administrator, doing(() -> teams.change(reader.getId(), Role.READER, SiteLimit.EVERYWHERE)));
        assertThat(as(people.actor(token), () -> activities.between(DAY, DAY, 0)))
                .containsExactly(hidden);
    }

    @Test
    void anAdministratorIsNotLimitedAndNobodyToSitesOfAnother() throws Exception {
        Actor administrator = person(Role.STRUCTURE_ADMINISTRATOR).actor();
        person(Role.STRUCTURE_ADMINISTRATOR);
        Assignment reader = person(Role.READER);
        Site own = here;
        structure = stage.structure(stage.network(5));
        Site alien = stage.site(structure, "Alien");

        SiteLimit limit = SiteLimit.to(List.of(own.getId()));
        refused(
                administrator,
                BusinessException.class,
                doing(() -> teams.change(reader.getId(), Role.STRUCTURE_ADMINISTRATOR, limit)));
        refused(
                administrator,
                BusinessException.class,
                doing(() -> teams.invite("new@example.org", Role.STRUCTURE_ADMINISTRATOR, limit)));
        SiteLimit elsewhere = SiteLimit.to(List.of(own.getId(), alien.getId()));
        refused(
                administrator,
                NotFoundException.class,
                doing(() -> teams.change(reader.getId(), Role.READER, elsewhere)));
        refused(
                administrator,
                NotFoundException.class,
                doing(() -> teams.invite("new@example.org", Role.READER, elsewhere)));
    }

    /** An answer to a person names what was done for them at every site. */
    @Test
    void whatSpansAllSitesIsOutOfReach() throws Exception {
        Actor limited = limited(Role.COORDINATOR, here.getId());
        assertThat(as(limited, () -> Acting.may("privacy:read"))).isFalse();
        assertThat(as(limited, () -> Acting.may("activities:review"))).isTrue();
        assertThat(as(Stage.actor(Role.COORDINATOR, structure), () -> Acting.may("privacy:read")))
                .isTrue();
    }

    @Test
    void anInvitationCarriesItsSites() throws Exception {
        Actor administrator = person(Role.STRUCTURE_ADMINISTRATOR).actor();
        SiteLimit limit = SiteLimit.to(List.of(here.getId()));

        as(administrator, doing(() -> teams.invite("limited@example.org", Role.MEDIATOR, limit)));

        assertThat(as(administrator, teams::invitations))
                .singleElement()
                .satisfies(invitation ->
                        assertThat(invitation.getPlace().getSites()).isEqualTo(limit));
    }
}
