package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;
import org.maillage.systemtest.isolation.seed.Rows;

/** From the counter to the network: what is recorded is published once, soon, and as it is now. */
@ExtendWith(ArquillianExtension.class)
class FactsIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Figures figures;

    private Network network;
    private Stage.Structure one;
    private Stage.Structure two;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        one = stage.structure(network);
        two = stage.structure(network);
    }

    @Test
    void theSameFormTwiceIsOneActivity() throws Exception {
        Activity activity = activity(one, MARCH.atDay(2), null);
        record(one, activity);
        record(one, activity);

        assertThat(Stage.rows(one).stream().filter(row -> row.startsWith("activities_activities")))
                .hasSize(1);
    }

    @Test
    void theSameFormAtTheSameInstantIsOneActivity() throws Exception {
        Activity activity = activity(one, MARCH.atDay(2), null);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> {
                    try {
                        record(one, copy(activity));
                        return "recorded";
                    } catch (BusinessException e) {
                        return e.key();
                    }
                }));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isIn("recorded", "activities.record.twice");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Stage.rows(one).stream().filter(row -> row.startsWith("activities_activities")))
                .hasSize(1);
    }

    @Test
    void aThemeThatIsTakenAwayAndComesBackStaysOnce() throws Exception {
        Activity activity = activity(one, MARCH.atDay(9), null);
        activity.setProcedureThemes(List.of(Theme.PAPERS));
        record(one, activity);

        act(one, () -> {
            Activity stored = activities.find(activity.getId());
            stored.setDigitalThemes(List.of(Theme.EMAIL));
            activities.correct(stored);
            return true;
        });

        assertThat(act(one, () -> activities.find(activity.getId())).getThemes())
                .containsExactlyInAnyOrder(Theme.EMAIL, Theme.PROCEDURES, Theme.PAPERS);
    }

    @Test
    void theNetworkReadsItWithinSeconds() throws Exception {
        recordSome(one, 6, MARCH);

        assertThat(becomes(6, MARCH, MARCH)).isLessThan(SOON);
    }

    @Test
    void figuresFollowWhatIsMovedDeletedAndRestored() throws Exception {
        recordSome(one, 12, MARCH);
        recordSome(one, 5, MAY);
        Activity moved = activity(one, MARCH.atDay(9), null);
        record(one, moved);
        becomes(18, MARCH, MAY);
        becomes(13, MARCH, MARCH);

        act(one, () -> {
            Activity stored = activities.find(moved.getId());
            stored.setDate(MAY.atDay(9));
            activities.correct(stored);
            return true;
        });
        becomes(12, MARCH, MARCH);
        becomes(6, MAY, MAY);
        becomes(18, MARCH, MAY);

        act(one, () -> {
            activities.delete(moved.getId());
            return true;
        });
        becomes(5, MAY, MAY);
        becomes(17, MARCH, MAY);

        act(one, () -> {
            activities.restore(moved.getId());
            return true;
        });
        becomes(6, MAY, MAY);
        becomes(18, MARCH, MAY);
    }

    @Test
    void aPersonWhoComesBackIsOnePerson() throws Exception {
        Beneficiary ada = Stage.person();
        act(one, () -> {
            beneficiaries.save(ada);
            return true;
        });
        recordSome(one, 5, MARCH);
        recordSome(one, 5, MAY);
        for (YearMonth month : List.of(MARCH, MARCH, MAY)) {
            record(one, activity(one, month.atDay(3), ada));
        }
        becomes(13, MARCH, MAY);

        assertThat(read(MARCH, MAY).total("people").amount()).isEqualTo(11);
        assertThat(read(MARCH, MARCH).total("people").amount()).isEqualTo(6);
        assertThat(read(MAY, MAY).total("people").amount()).isEqualTo(6);
    }

    @Test
    void theStructuresOfANetworkAddUpAndOthersDoNot() throws Exception {
        Stage.Structure elsewhere = stage.structure(stage.network(5));
        recordSome(one, 6, MARCH);
        recordSome(two, 7, MARCH);
        recordSome(elsewhere, 8, MARCH);

        becomes(13, MARCH, MARCH);
        Dashboard dashboard = read(MARCH, MARCH);
        assertThat(dashboard.total(Dashboard.STRUCTURES).amount()).isEqualTo(2);
        assertThat(dashboard.breakdown("accompaniments", "commune").figures())
                .extracting(Figure::value, Figure::amount)
                .containsExactly(tuple("13004", 13));
    }

    @Test
    void smallCountsAreHiddenFromTheNetwork() throws Exception {
        recordSome(one, 3, MARCH);
        awaitFacts(one);
        assertThat(read(MARCH, MARCH).total("accompaniments").hidden()).isTrue();
        assertThat(read(MARCH, MARCH).total(Dashboard.STRUCTURES).hidden()).isTrue();
        assertThat(read(MARCH, MARCH).breakdowns())
                .as("The few behind a hidden total have no parts")
                .isEmpty();

        recordSome(one, 20, MARCH);
        Activity abroad = activity(one, MARCH.atDay(4), null);
        abroad.setCommuneCode("13108");
        record(one, abroad);
        becomes(24, MARCH, MARCH);
        assertThat(read(MARCH, MARCH).breakdown("accompaniments", "commune").figures())
                .as("Where there is little, not even that there is something")
                .isEmpty();
    }

    private Activity activity(Stage.Structure structure, LocalDate day, Beneficiary person) {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        activity.getPerson().setBeneficiary(person);
        return activity;
    }

    /** The same form as another browser would send it. */
    private static Activity copy(Activity activity) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(activity);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, FactsIT.class.getClassLoader());
            }
        }) {
            return (Activity) in.readObject();
        }
    }

    private void record(Stage.Structure structure, Activity activity) throws Exception {
        act(structure, () -> {
            activities.record(activity);
            return true;
        });
    }

    private void recordSome(Stage.Structure structure, int number, YearMonth month) throws Exception {
        for (int i = 0; i < number; i++) {
            record(structure, activity(structure, month.atDay(1 + i), null));
        }
    }

    private static <T> T act(Stage.Structure structure, Callable<T> work) throws Exception {
        return Acting.as(structure.mediator(), work);
    }

    private Dashboard read(YearMonth from, YearMonth to) throws Exception {
        return Acting.as(Stage.actor(Role.NETWORK_OPERATOR, one), () -> figures.read(new FigureQuery(from, to, null)));
    }

    /** Waits for a total, and tells how long that took. */
    private Duration becomes(int accompaniments, YearMonth from, YearMonth to) throws Exception {
        long begin = System.nanoTime();
        Integer seen = null;
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            seen = read(from, to).total("accompaniments").amount();
            if (Objects.equals(seen, accompaniments)) {
                break;
            }
            Thread.sleep(100);
        }
        assertThat(seen).as("%s to %s", from, to).isEqualTo(accompaniments);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void awaitFacts(Stage.Structure structure) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection owner = Stage.owner()) {
            String marks = "select (select count(*) from indicators_stale_months where tenant_number = "
                    + structure.number() + ") + (select count(*) from federation_stale_sums)";
            while (Rows.count(owner, marks) > 0 && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            assertThat(Rows.count(owner, marks)).isZero();
        }
    }
}
