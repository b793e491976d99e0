package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Acting;
import org.maillage.systemtest.isolation.seed.Rows;

/**
 * Nobody waits for figures: while a structure is counted it records, and while a network is added up its structures publish. Here both come to
 * a standstill half way, because somebody holds a row that they write in the end.
 */
@ExtendWith(ArquillianExtension.class)
class UnhinderedIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final int END_IN_SECONDS = 40;

    /** So many one after the other are still recorded long after a count has taken all that it takes in its beginning. */
    private static final int RECORDED = 30;

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private Network network;
    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        network = stage.network(5);
        structure = stage.structure(network);
        record();
        Publications.awaitSums(structure);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private boolean record() throws Exception {
        Activity activity = new Activity(DAY, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    @Test
    void recordingDoesNotWaitForCounting() throws Exception {
        String marks = "maillage_base.indicators_stale_months where tenant_number = " + structure.number();
        try (Connection holder = Stage.owner()) {
            hold(holder, "maillage_base.federation_facts where tenant_id = " + structure.number());
            record();
            awaitTaken(marks);

            threads.submit(() -> {
                        for (int i = 0; i < RECORDED; i++) {
                            record();
                        }
                        return true;
                    })
                    .get(END_IN_SECONDS, TimeUnit.SECONDS);

            assertThat(isTaken(marks)).as("it is still being counted").isTrue();
            holder.rollback();
        }
        assertThat(Publications.accompaniments(stage, structure, network)).isEqualTo(RECORDED + 2);
    }

    @Test
    void publishingDoesNotWaitForAddingUp() throws Exception {
        String marks = "maillage_base.federation_stale_sums where network_id = '" + network.getId() + "'";
        try (Connection holder = Stage.owner()) {
            hold(holder, "maillage_base.federation_sums where network_id = '" + network.getId() + "'");
            record();
            awaitTaken(marks);
            record();

            int published = threads.submit(() -> Publications.accompaniments(stage, structure, network))
                    .get(END_IN_SECONDS, TimeUnit.SECONDS);

            assertThat(published).isEqualTo(3);
            assertThat(isTaken(marks)).as("it is still being added up").isTrue();
            holder.rollback();
        }
        Publications.awaitSums(structure);
    }

    /** Until the end of a transaction, whoever writes these rows waits. */
    private static void hold(Connection holder, String rows) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement lock = holder.createStatement()) {
            assertThat(lock.executeQuery("select 1 from " + rows + " for update")
                            .next())
                    .as(rows)
                    .isTrue();
        }
    }

    private static void awaitTaken(String marks) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_IN_SECONDS);
        while (!isTaken(marks)) {
            assertThat(System.nanoTime()).as("%s were taken", marks).isLessThan(end);
        }
    }

    /** Whether a transaction holds some of the marks that are to be worked on. */
    private static boolean isTaken(String marks) throws SQLException {
        try (Connection owner = Stage.owner()) {
            int all = Rows.count(owner, "select count(*) from " + marks);
            List<String> free = Rows.read(owner, "select 1 from " + marks + " for update skip locked");
            return free.size() < all;
        }
    }
}
