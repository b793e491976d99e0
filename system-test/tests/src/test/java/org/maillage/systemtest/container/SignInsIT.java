package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.access.boundary.Caller;
import org.maillage.access.boundary.Entry;
import org.maillage.access.boundary.SignIns;
import org.maillage.access.control.Tokens;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Attempt;
import org.maillage.platform.errors.BusinessException;
import org.maillage.systemtest.isolation.seed.Rows;

/** Whoever guesses is slowed down; whoever knows is let in, whatever others guess. */
@ExtendWith(ArquillianExtension.class)
class SignInsIT {

    private static final String REFUSED = "access.signIn.refused";
    private static final String THROTTLED = "access.throttled";

    /** Of {@link People#PASSWORD}, with little memory. */
    private static final String CHEAP =
            "$shiro2$argon2id$v=19$t=1,m=64,p=1$R9piem30bXgZhO1TP7zOaA$h9ozuDIJusFVWEvPUt9MUfafamqQNtkwbkUv6DHIjCk";

    private static final int TRIES = 10;
    private static final int GUESSES = 300;

    @Inject
    private SignIns signIns;

    @Inject
    private People people;

    @Inject
    private Stage stage;

    /** The key of the refusal; empty when the person is let in. */
    private String attempt(String email, String password, Caller caller) {
        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> signIns.signIn(email, password, caller));
        return refusal == null ? "" : refusal.key();
    }

    private void guess(String email, Caller caller, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt(email, "wrong " + i, caller)).isEqualTo(REFUSED);
        }
    }

    @Test
    void guessingEndsAfterTenTriesEvenWithTheRightPassword() throws Exception {
        Account person = people.mediator();
        Caller guesser = People.from(People.freshAddress());

        guess(person.getEmail(), guesser, TRIES);

        assertThat(attempt(person.getEmail(), "wrong again", guesser)).isEqualTo(THROTTLED);
        assertThat(attempt(person.getEmail(), People.PASSWORD, guesser)).isEqualTo(THROTTLED);
    }

    @Test
    void theOwnerEntersFromAnotherAddressMeanwhile() throws Exception {
        Account person = people.mediator();
        for (int attackers = 0; attackers < 3; attackers++) {
            guess(person.getEmail(), People.from(People.freshAddress()), TRIES);
        }

        assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(People.freshAddress())))
                .isEmpty();
    }

    /** At a counter everybody has the same address: a browser that is known has tries of its own. */
    @Test
    void theOwnerEntersFromTheSameAddressWithAKnownBrowser() throws Exception {
        Account person = people.mediator();
        String address = People.freshAddress();
        Entry entry = signIns.signIn(person.getEmail(), People.PASSWORD, People.from(address));
        guess(person.getEmail(), People.from(address), TRIES);
        Caller known = new Caller(address, "", entry.device());

        assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(address)))
                .isEqualTo(THROTTLED);
        assertThat(attempt(person.getEmail(), People.PASSWORD, known)).isEmpty();
        guess(person.getEmail(), known, TRIES);
        assertThat(attempt(person.getEmail(), People.PASSWORD, known)).isEqualTo(THROTTLED);
    }

    /** The cookie of one's own browser gives no tries for the account of somebody else. */
    @Test
    void aBrowserIsKnownForItsOwnPeopleOnly() throws Exception {
        Account attacker = people.mediator();
        Account person = people.mediator();
        String address = People.freshAddress();
        Entry entry = signIns.signIn(attacker.getEmail(), People.PASSWORD, People.from(address));
        guess(person.getEmail(), People.from(address), TRIES);

        assertThat(attempt(person.getEmail(), "wrong again", new Caller(address, "", entry.device())))
                .isEqualTo(THROTTLED);
    }

    @Test
    void aPlantedBrowserTokenIsReplaced() throws Exception {
        Account person = people.mediator();
        String planted = Tokens.next();

        Entry entry =
                signIns.signIn(person.getEmail(), People.PASSWORD, new Caller(People.freshAddress(), "", planted));

        assertThat(entry.device()).isNotEqualTo(planted);
    }

    @Test
    void oneAddressMayNotTryManyAccounts() throws Exception {
        Account person = people.mediator();
        String address = "203.0.113." + (System.nanoTime() % 200);
        stage.in(null, em -> {
            for (int i = 0; i < Attempt.Kind.PASSWORD.mostPerSource(); i++) {
                em.persist(new Attempt(
                        Attempt.Kind.PASSWORD, Tokens.hash("somebody " + i), Tokens.hash("address " + address)));
            }
            return true;
        });

        assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(address)))
                .isEqualTo(THROTTLED);
        assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(People.freshAddress())))
                .isEmpty();
    }

    @Test
    void guessesAtTheSameTimeAreCountedTogether() throws Exception {
        Account person = people.mediator();
        Caller guesser = People.from(People.freshAddress());
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < 4 * TRIES; i++) {
            String password = "wrong " + i;
            guesses.add(() -> attempt(person.getEmail(), password, guesser));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            int checked = 0;
            for (Future<String> answer : threads.invokeAll(guesses)) {
                assertThat(answer.get()).isIn(REFUSED, THROTTLED);
                checked += REFUSED.equals(answer.get()) ? 1 : 0;
            }
            assertThat(checked).as("Passwords that were compared").isLessThanOrEqualTo(TRIES);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anUnknownAccountLooksTheSame() {
        String nobody = UUID.randomUUID() + "@example.org";
        Caller guesser = People.from(People.freshAddress());

        guess(nobody, guesser, TRIES);

        assertThat(attempt(nobody, "wrong again", guesser)).isEqualTo(THROTTLED);
    }

    /** What a check costs may be raised: whoever signs in next is protected by it. */
    @Test
    void aHashOfAnotherCostIsReplaced() throws Exception {
        Account person = people.mediator();
        String now = hash(person);
        stage.in(null, em -> {
            em.find(Account.class, person.getId()).changePassword(CHEAP);
            return null;
        });

        assertThat(attempt(person.getEmail(), "wrong", People.from(People.freshAddress())))
                .isEqualTo(REFUSED);
        assertThat(hash(person)).isEqualTo(CHEAP);

        people.signIn(person, People.PASSWORD);
        String replaced = hash(person);
        assertThat(cost(replaced)).isEqualTo(cost(now)).isNotEqualTo(cost(CHEAP));

        people.signIn(person, People.PASSWORD);
        assertThat(hash(person)).isEqualTo(replaced);
    }

    private String hash(Account account) throws Exception {
        return stage.in(null, em -> em.find(Account.class, account.getId()).getPasswordHash());
    }

    private static String cost(String hash) {
        return hash.split("\\$", -1)[4];
    }

    /**
     * Both take one check with Argon2id; the difference between two medians is noise. What else the machine does may make one round look
     * different; what the product did would show in each.
     */
    @Test
    void anUnknownAccountTakesAsLong() throws Exception {
        Account person = people.mediator();
        guess(person.getEmail(), People.from(People.freshAddress()), 5);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 3 && ratios.stream().noneMatch(ratio -> ratio > 0.8 && ratio < 1.25); round++) {
            ratios.add(knownToUnknown(person.getEmail()));
        }
        assertThat(ratios).anySatisfy(ratio -> assertThat(ratio).isBetween(0.8, 1.25));
    }

    /** How long a known account takes, in proportion to an unknown one. */
    private double knownToUnknown(String email) {
        int samples = 21;
        double[] known = new double[samples];
        double[] unknown = new double[samples];
        for (int i = 0; i < samples; i++) {
            known[i] = milliseconds(email);
            unknown[i] = milliseconds(UUID.randomUUID() + "@example.org");
        }
        Arrays.sort(known);
        Arrays.sort(unknown);
        return known[samples / 2] / unknown[samples / 2];
    }

    private double milliseconds(String email) {
        Caller caller = People.from(People.freshAddress());
        long begin = System.nanoTime();
        assertThat(attempt(email, "wrong", caller)).isEqualTo(REFUSED);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** From a few addresses at once; how long it takes, the benchmark tells. */
    @Test
    void theOwnerEntersDuringManyGuesses() throws Exception {
        Account person = people.mediator();
        List<Caller> guessers = Stream.generate(() -> People.from(People.freshAddress()))
                .limit(4)
                .toList();
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < GUESSES; i++) {
            Caller guesser = guessers.get(i % guessers.size());
            guesses.add(() -> attempt(person.getEmail(), "wrong", guesser));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = guesses.stream().map(threads::submit).toList();
            do {
                assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(People.freshAddress())))
                        .isEmpty();
            } while (answers.stream().anyMatch(answer -> !answer.isDone()));
            int checked = 0;
            for (Future<String> answer : answers) {
                checked += REFUSED.equals(answer.get()) ? 1 : 0;
            }
            assertThat(checked).as("Passwords that were compared").isLessThanOrEqualTo(4 * TRIES);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The table stays small: what is refused and what succeeds leaves no row. */
    @Test
    void attemptsLeaveFewRows() throws Exception {
        Account person = people.mediator();
        Caller guesser = People.from(People.freshAddress());
        guess(person.getEmail(), guesser, TRIES);
        assertThat(attempt(person.getEmail(), "once more", guesser)).isEqualTo(THROTTLED);

        assertThat(rowsOf(person)).isEqualTo(TRIES);

        assertThat(attempt(person.getEmail(), People.PASSWORD, People.from(People.freshAddress())))
                .isEmpty();
        assertThat(rowsOf(person)).isEqualTo(TRIES);
    }

    private static long rowsOf(Account person) throws Exception {
        try (Connection owner = Stage.owner()) {
            String key = HexFormat.of().formatHex(Tokens.hash(person.getEmail()));
            return Rows.count(owner, "select count(*) from access_attempts where account_key = x'" + key + "'");
        }
    }
}
