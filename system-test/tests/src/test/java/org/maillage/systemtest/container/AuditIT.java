package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.Invitations;
import org.maillage.access.boundary.NewAccount;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.boundary.Teams;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.Deed;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.boundary.Networks;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.NotPermittedException;
import org.maillage.platform.security.Origin;
import org.maillage.platform.security.Role;
import org.maillage.platform.trail.Act.Outcome;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.entity.Tenant;

/** What people do in a structure stands in its trail, once, in order, with the words they typed left out. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Sites sites;

    @Inject
    private Networks networks;

    @Inject
    private Teams teams;

    @Inject
    private SignIns signIns;

    @Inject
    private Invitations invitations;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    private List<Deed> trail() throws Exception {
        return stage.in(
                structure.number(),
                em -> em.createQuery("select e from AuditEvent e order by e.deed.number", AuditEvent.class)
                        .getResultStream()
                        .map(AuditEvent::getDeed)
                        .toList());
    }

    private Deed last() throws Exception {
        List<Deed> all = trail();
        return all.get(all.size() - 1);
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Origin.from("192.0.2.7", () -> Acting.as(actor, work));
    }

    private Activity activity() {
        Activity activity =
                new Activity(LocalDate.of(2026, 3, 2), structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    private void record(Activity activity) throws Exception {
        as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    @Test
    void recordingAndCorrectingLeaveBeforeAndAfter() throws Exception {
        Activity activity = activity();
        record(activity);
        as(structure.mediator(), () -> {
            Activity stored = activities.find(activity.getId());
            stored.setMinutes(75);
            stored.setCommuneCode("13108");
            activities.correct(stored);
            return true;
        });

        List<Deed> trail = trail();
        assertThat(trail)
                .extracting(Deed::getAction)
                .containsExactly("Activities.record", "Activities.find", "Activities.correct");
        assertThat(trail).extracting(Deed::getNumber).containsExactly(1L, 2L, 3L);
        Deed recorded = trail.get(0);
        assertThat(recorded.getChanges())
                .contains("\"entity\":\"Activity\"", "\"entity\":\"ActivityTheme\"", "\"after\":\"EMAIL\"")
                .contains("{\"name\":\"minutes\",\"before\":null,\"after\":\"30\"}");
        Deed corrected = trail.get(2);
        assertThat(corrected.getPerson()).isEqualTo("Ada Martin");
        assertThat(corrected.getRole()).isEqualTo("MEDIATOR");
        assertThat(corrected.getAddress()).isEqualTo("192.0.2.7");
        assertThat(corrected.getPermission()).isEqualTo("activities:record");
        assertThat(corrected.getEntity()).isEqualTo("Activity");
        assertThat(corrected.getEntityId()).isEqualTo(activity.getId().toString());
        assertThat(corrected.getOutcome()).isEqualTo(Outcome.DONE);
        assertThat(corrected.getChanges())
                .contains("{\"name\":\"minutes\",\"before\":\"30\",\"after\":\"75\"}")
                .contains("{\"name\":\"communeCode\",\"before\":\"13004\",\"after\":\"13108\"}")
                .doesNotContain("recordedAt");
    }

    @Test
    void textsAreNeverKept() throws Exception {
        Beneficiary person = Stage.person();
        // No name here can be a part of an identifier, as "Ada" can.
        person.setFirstName("Lorenz");
        person.setLastName("Zimmermann");
        person.setBirthYear(1951);
        as(structure.mediator(), () -> {
            beneficiaries.save(person);
            return true;
        });
        Beneficiary stored = as(structure.mediator(), () -> beneficiaries.find(person.getId()));
        stored.setLastName("Zinedine");
        as(structure.mediator(), () -> {
            beneficiaries.save(stored);
            return true;
        });

        List<Deed> trail = trail();
        assertThat(trail)
                .extracting(Deed::getAction)
                .containsExactly("Beneficiaries.save", "Beneficiaries.find", "Beneficiaries.save");
        assertThat(trail.get(0).getChanges()).contains("{\"name\":\"lastName\"}", "\"after\":\"1951\"");
        assertThat(trail.get(1).getEntityId()).isEqualTo(person.getId().toString());
        assertThat(trail.get(1).getEntity()).isEqualTo("Beneficiary");
        assertThat(trail.get(2).getChanges())
                .contains("{\"name\":\"lastName\"}")
                .doesNotContain("birthYear");
        assertThat(trail)
                .allMatch(deed -> !deed.getChanges().toLowerCase(Locale.ROOT).matches(".*(zi[mn]|lorenz).*"));
    }

    @Test
    void refusalsAreKeptAlthoughNothingWasDone() throws Exception {
        Activity future = activity();
        future.setDate(LocalDate.now(ZoneOffset.UTC).plusDays(30));
        assertThatThrownBy(() -> record(future)).isInstanceOf(BusinessException.class);
        assertThat(last().getOutcome()).isEqualTo(Outcome.REFUSED);
        assertThat(last().getReason()).isEqualTo("activities.date.future");
        assertThat(last().getEntityId()).isEqualTo(future.getId().toString());

        Site site = Stage.site("A site");
        assertThatThrownBy(() -> as(structure.mediator(), () -> {
                    sites.save(site);
                    return true;
                }))
                .isInstanceOf(NotPermittedException.class);
        assertThat(last().getReason()).isEqualTo("audit.reason.notPermitted");
        assertThat(last().getPermission()).isEqualTo("sites:edit");

        Beneficiary unknown = Stage.person();
        assertThatThrownBy(() -> as(structure.mediator(), () -> beneficiaries.find(unknown.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(last().getReason()).isEqualTo("audit.reason.notFound");

        Site invalid = new Site();
        assertThatThrownBy(() -> as(structure.administrator(), () -> {
                    sites.save(invalid);
                    return true;
                }))
                .isNotNull();
        assertThat(last().getReason()).isEqualTo("audit.reason.invalid");
        assertThat(trail()).hasSize(4);
    }

    @Test
    void twoEditorsOfTheSameThingLeaveAConflict() throws Exception {
        Site site = Stage.site("A site");
        as(structure.administrator(), () -> {
            sites.save(site);
            return true;
        });
        Site one = as(structure.administrator(), () -> sites.find(site.getId()));
        Site other = as(structure.administrator(), () -> sites.find(site.getId()));
        one.setStreet("1, rue des Lices");
        other.setStreet("2, rue des Lices");
        as(structure.administrator(), () -> {
            sites.save(one);
            return true;
        });
        assertThatThrownBy(() -> as(structure.administrator(), () -> {
                    sites.save(other);
                    return true;
                }))
                .isNotNull();

        assertThat(last().getOutcome()).isEqualTo(Outcome.REFUSED);
        assertThat(last().getReason()).isEqualTo("audit.reason.conflict");
    }

    @Test
    void readingListsLeavesNothing() throws Exception {
        as(structure.administrator(), () -> List.of(sites.all(), beneficiaries.search(""), teams.members()));

        assertThat(trail()).isEmpty();
    }

    /** A person takes up a role, signs in, mistypes the password and signs out: all of it in the trail of the structure. */
    @Test
    void comingAndGoingStandInTheTrailOfThePlace() throws Exception {
        String email = "in" + structure.number() + "@example.org";
        String link = invited(email);
        NewAccount person = new NewAccount();
        person.setFirstName("Grace");
        person.setLastName("Hopper");
        person.setPassword("a long enough password");
        Origin.from("192.0.2.8", () -> {
            invitations.accept(link, person);
            return true;
        });
        String token =
                signIns.signIn(email, "a long enough password", Caller.ITSELF).requireSession();
        assertThatThrownBy(() -> signIns.signIn(email, "another password", Caller.ITSELF))
                .isInstanceOf(BusinessException.class);
        Actor actor = signIns.resume(token).orElseThrow();
        as(actor, () -> {
            signIns.signOut(token);
            return true;
        });

        List<Deed> trail = trail();
        assertThat(trail)
                .extracting(Deed::getAction)
                .containsExactly("Invitations.accept", "SignIns.signIn", "SignIns.signIn", "SignIns.signOut");
        assertThat(trail).allMatch(deed -> deed.getPerson().equals("Grace Hopper"));
        assertThat(trail.get(0).getAddress()).isEqualTo("192.0.2.8");
        assertThat(trail.get(0).getChanges())
                .contains(
                        "\"entity\":\"Assignment\"", "{\"name\":\"place.role\",\"before\":null,\"after\":\"MEDIATOR\"}")
                .contains("{\"name\":\"passwordHash\"}")
                .doesNotContain("Hopper");
        assertThat(trail.get(2).getOutcome()).isEqualTo(Outcome.REFUSED);
        assertThat(trail.get(2).getReason()).isEqualTo("access.signIn.refused");
    }

    private String invited(String email) throws Exception {
        String link = Tokens.next();
        return stage.in(null, em -> {
            Tenant tenant = em.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                    .setParameter("number", structure.number())
                    .getSingleResult();
            em.persist(new Invitation(Tokens.hash(link), email, Place.in(tenant, Role.MEDIATOR)));
            return link;
        });
    }

    @Test
    void operatorsHaveATrailOfTheirOwn() throws Exception {
        Actor operator = Stage.actor(Role.PLATFORM_OPERATOR, structure);
        assertThatThrownBy(() -> as(operator, () -> networks.find(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signIns.signIn("nobody@example.org", "whatever", Caller.ITSELF))
                .isInstanceOf(BusinessException.class);

        List<Deed> newest = stage.in(
                null,
                em -> em.createQuery("select e from OperatorEvent e order by e.deed.number desc", OperatorEvent.class)
                        .setMaxResults(2)
                        .getResultStream()
                        .map(OperatorEvent::getDeed)
                        .toList());
        assertThat(newest).extracting(Deed::getAction).containsExactly("SignIns.signIn", "Networks.find");
        assertThat(newest.get(0).getPerson()).isEmpty();
        assertThat(newest.get(1).getRole()).isEqualTo("PLATFORM_OPERATOR");
        assertThat(trail()).isEmpty();
    }
}
