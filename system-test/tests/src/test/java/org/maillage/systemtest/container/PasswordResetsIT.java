package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.OwnPasswords;
import org.maillage.access.boundary.OwnSessions;
import org.maillage.access.boundary.PasswordResets;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.entity.Account;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Actor;

/** A new password ends what the former one opened, and a link is good once, for an hour. */
@ExtendWith(ArquillianExtension.class)
class PasswordResetsIT {

    private static final String NEXT = "une mésange bleue chante";

    @Inject
    private PasswordResets resets;

    @Inject
    private OwnPasswords ownPasswords;

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    @Inject
    private Mails mails;

    private Account person;

    @BeforeEach
    void set() throws Exception {
        person = people.mediator();
    }

    private String link(int links) throws Exception {
        resets.request(person.getEmail().toUpperCase(Locale.ROOT), People.from(People.freshAddress()));
        return mails.token(person.getEmail(), links);
    }

    @Test
    void aLinkChangesThePasswordOnce() throws Exception {
        String link = link(1);
        assertThat(resets.isOpen(link)).isTrue();

        resets.reset(link, NEXT);

        assertThat(people.signIn(person, NEXT)).isNotEmpty();
        assertThatThrownBy(() -> people.signIn(person, People.PASSWORD)).hasMessage("access.signIn.refused");
        assertThat(resets.isOpen(link)).isFalse();
        assertThatThrownBy(() -> resets.reset(link, NEXT)).isInstanceOf(NotFoundException.class);
    }

    /** Whoever has forgotten a password has tried it a few times before. */
    @Test
    void theNewPasswordIsNotThrottledByTheFormer() throws Exception {
        Caller caller = People.from(People.freshAddress());
        for (int i = 0; i < 10; i++) {
            String wrong = "wrong " + i;
            assertThatThrownBy(() -> signIns.signIn(person.getEmail(), wrong, caller));
        }
        assertThatThrownBy(() -> signIns.signIn(person.getEmail(), People.PASSWORD, caller))
                .hasMessage("access.throttled");

        resets.reset(link(1), NEXT);

        assertThat(signIns.signIn(person.getEmail(), NEXT, caller).session()).isNotNull();
    }

    @Test
    void everySessionEndsAndEveryOtherLinkToo() throws Exception {
        String one = people.signIn(person, People.PASSWORD);
        String other = people.signIn(person, People.PASSWORD);
        String unused = link(1);

        resets.reset(link(2), NEXT);

        assertThat(signIns.resume(one)).isEmpty();
        assertThat(signIns.resume(other)).isEmpty();
        assertThat(resets.isOpen(unused)).isFalse();
        assertThat(mails.to(person.getEmail())).anyMatch(mail -> mail.contains("vient de changer"));
    }

    @Test
    void aLinkRunsOutAfterAnHour() throws Exception {
        String link = link(1);
        try (Connection owner = Stage.owner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("update access_tickets set expires_at = expires_at - interval 61 minute");
        }

        assertThat(resets.isOpen(link)).isFalse();
        assertThatThrownBy(() -> resets.reset(link, NEXT)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWeakPasswordLeavesTheLinkUsable() throws Exception {
        String link = link(1);

        assertThatThrownBy(() -> resets.reset(link, "motdepasse2024"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue("password"));

        assertThat(resets.isOpen(link)).isTrue();
    }

    /** At most three an hour, and whoever asks learns nothing from it; nobody is kept out either. */
    @Test
    void fewLinksAreSent() throws Exception {
        for (int i = 0; i < 5; i++) {
            resets.request(person.getEmail(), People.from(People.freshAddress()));
        }
        mails.token(person.getEmail(), 3);
        Thread.sleep(1_000);

        assertThat(mails.to(person.getEmail())).hasSize(3);
        assertThat(people.signIn(person, People.PASSWORD)).isNotEmpty();
    }

    /** Looked up beside the request: the median does not tell whether there is an account. */
    @Test
    void anUnknownAccountLooksTheSame() throws Exception {
        int samples = 50;
        double[] known = new double[samples];
        double[] unknown = new double[samples];
        for (int i = 0; i < samples; i++) {
            Account somebody = i % 3 == 0 ? people.mediator() : person;
            person = somebody;
            known[i] = milliseconds(somebody.getEmail());
            unknown[i] = milliseconds(UUID.randomUUID() + "@example.org");
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        System.getLogger(PasswordResetsIT.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "Forgotten password, median of {0}: known {1} ms, unknown {2} ms",
                        samples,
                        known[samples / 2],
                        unknown[samples / 2]);
        assertThat(Math.abs(known[samples / 2] - unknown[samples / 2]))
                .as("Known %s against unknown %s", known[samples / 2], unknown[samples / 2])
                .isLessThan(5);
    }

    private double milliseconds(String email) {
        long begin = System.nanoTime();
        resets.request(email, People.from(People.freshAddress()));
        return (System.nanoTime() - begin) / 1e6;
    }

    @Test
    void changingThePasswordKeepsThisSessionOnly() throws Exception {
        String here = people.signIn(person, People.PASSWORD);
        String there = people.signIn(person, People.PASSWORD);
        Actor actor = people.actor(here);

        assertThatThrownBy(() -> people.as(actor, () -> {
                    ownPasswords.change("not mine at all", NEXT, here);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue("current"));
        people.as(actor, () -> {
            ownPasswords.change(People.PASSWORD, NEXT, here);
            return true;
        });

        assertThat(signIns.resume(here)).isPresent();
        assertThat(signIns.resume(there)).isEmpty();
        assertThat(people.signIn(person, NEXT)).isNotEmpty();
    }

    @Test
    void sessionsAreListedAndEndedOneByOne() throws Exception {
        String here = people.signIn(person, People.PASSWORD);
        String there = people.signIn(person, People.PASSWORD);
        Actor actor = people.actor(here);
        var all = people.as(actor, () -> ownSessions.all(here));

        assertThat(all).hasSize(2);
        assertThat(all).filteredOn(OwnSessions.OwnSession::here).hasSize(1);
        assertThat(all).allSatisfy(own -> assertThat(own.session().getBrowser()).isEqualTo("Firefox, Linux"));
        var other = all.stream().filter(own -> !own.here()).findFirst().orElseThrow();
        people.as(actor, () -> {
            ownSessions.end(other.session().getId());
            return true;
        });
        assertThat(signIns.resume(there)).isEmpty();
        assertThat(signIns.resume(here)).isPresent();
        assertThat(signIns.remaining(here)).isPositive();
        assertThat(signIns.remaining(there)).isZero();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() throws Exception {
        String mine = people.signIn(person, People.PASSWORD);
        Account stranger = people.mediator();
        Actor attacker = people.actor(people.signIn(stranger, People.PASSWORD));
        UUID id = people.as(people.actor(mine), () -> ownSessions.all(mine))
                .get(0)
                .session()
                .getId();

        assertThatThrownBy(() -> people.as(attacker, () -> {
                    ownSessions.end(id);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(signIns.resume(mine)).isPresent();
    }
}
