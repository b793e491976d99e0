package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Entry;
import org.maillage.access.boundary.SecondFactors;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.control.Codes;
import org.maillage.access.entity.Account;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Actor;
import org.maillage.systemtest.Authenticator;

/** The password alone opens nothing where there is a second factor, and no code opens twice. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorsIT {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    private Account person;
    private Actor actor;
    private String secret;
    private List<String> recovery;

    /** Set up with a code of thirty seconds ago, so that the current one is still to be used. */
    @BeforeEach
    void set() throws Exception {
        person = people.mediator();
        actor = people.actor(people.signIn(person, People.PASSWORD));
        secret = people.as(actor, factors::propose).secret();
        String first = Authenticator.code(secret, Instant.now().minus(STEP));
        recovery = people.as(actor, () -> factors.confirm(secret, first));
    }

    private String step() {
        Entry entry = signIns.signIn(person.getEmail(), People.PASSWORD, People.from(People.freshAddress()));
        assertThat(entry.session()).isNull();
        assertThat(entry.device()).isNull();
        return entry.step();
    }

    private Entry confirm(String step, String code) {
        return signIns.confirm(step, code, People.from(People.freshAddress()));
    }

    @Test
    void aCodeOpensTheSessionAfterThePassword() {
        Entry entry = confirm(step(), Authenticator.code(secret, Instant.now()));

        assertThat(signIns.resume(entry.requireSession())).isPresent();
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = Authenticator.code(secret, Instant.now());
        confirm(step(), code);

        assertThatThrownBy(() -> confirm(step(), code)).hasMessage("access.code.wrong");
    }

    @Test
    void aCodeIsTakenOnceEvenAtTheSameTime() throws Exception {
        String code = Authenticator.code(secret, Instant.now());
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String step = step();
            tries.add(() -> {
                try {
                    return confirm(step, code).session() != null;
                } catch (BusinessException e) {
                    return false;
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int opened = 0;
            for (Future<Boolean> answer : threads.invokeAll(tries)) {
                opened += answer.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCodeOfTwoStepsAgoIsRefused() {
        String old = Authenticator.code(secret, Instant.now().minus(STEP.multipliedBy(3)));

        assertThatThrownBy(() -> confirm(step(), old)).hasMessage("access.code.wrong");
    }

    @Test
    void theFirstStepIsGoodForOneSession() {
        String step = step();
        confirm(step, recovery.get(0));

        assertThatThrownBy(() -> confirm(step, recovery.get(1))).hasMessage("access.code.tooLate");
        assertThat(signIns.resume(step)).isEmpty();
    }

    @Test
    void wrongCodesAreThrottled() {
        String step = step();
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> confirm(step, "000000")).hasMessage("access.code.wrong");
        }

        assertThatThrownBy(() -> confirm(step, Authenticator.code(secret, Instant.now())))
                .hasMessage("access.throttled");
    }

    @Test
    void eachRecoveryCodeWorksOnceHoweverItIsWritten() throws Exception {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        String code = recovery.get(3);
        String written = code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");

        assertThat(confirm(step(), written).session()).isNotNull();
        assertThatThrownBy(() -> confirm(step(), code)).hasMessage("access.code.wrong");
        assertThat(people.as(actor, factors::recoveryCodesLeft)).isEqualTo(9);
    }

    @Test
    void recoveryCodesOfSomebodyElseDoNotWork() throws Exception {
        List<String> foreign = recovery;
        set();

        assertThatThrownBy(() -> confirm(step(), foreign.get(0))).hasMessage("access.code.wrong");
    }

    @Test
    void nothingReadableIsInTheDatabase() throws Exception {
        try (Connection owner = Stage.owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select hex(secret) from access_second_factors where account_id = '" + person.getId() + "'")) {
            assertThat(row.next()).isTrue();
            String plain = HexFormat.of().withUpperCase().formatHex(Codes.decode(secret));
            assertThat(row.getString(1)).doesNotContain(plain).hasSize(2 * (12 + 20 + 16));
        }
    }

    @Test
    void takingItAwayAsksThePassword() throws Exception {
        assertThatThrownBy(() -> people.as(actor, () -> {
                    factors.remove("not mine at all");
                    return true;
                }))
                .hasMessage("access.password.wrong");
        people.as(actor, () -> {
            factors.remove(People.PASSWORD);
            return true;
        });

        assertThat(people.signIn(person, People.PASSWORD)).isNotEmpty();
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() throws Exception {
        Account other = people.mediator();
        Actor owner = people.actor(people.signIn(other, People.PASSWORD));
        String proposed = people.as(owner, factors::propose).secret();

        assertThatThrownBy(() -> people.as(owner, () -> factors.confirm(proposed, "000000")))
                .hasMessage("access.code.wrong");
        assertThat(people.as(owner, factors::isSetUp)).isFalse();
    }

    /** This server runs without the living example: the rule holds for the addresses of the demonstration, too. */
    @Test
    void operatorsOweOneUntilItIsSetUp() throws Exception {
        Account operator = people.networkOperator();
        Actor network = people.actor(people.signIn(operator, People.PASSWORD));
        assertThat(people.as(network, factors::isOwed)).isTrue();
        assertThat(people.as(actor, factors::isOwed)).isFalse();
        assertThat(people.as(actor, factors::isRequired)).isFalse();

        String proposed = people.as(network, factors::propose).secret();
        people.as(network, () -> factors.confirm(proposed, Authenticator.code(proposed, Instant.now())));

        assertThat(people.as(network, factors::isOwed)).isFalse();
        assertThat(people.as(network, factors::isRequired)).isTrue();
    }
}
