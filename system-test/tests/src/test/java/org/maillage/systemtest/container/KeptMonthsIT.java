package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
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
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Indicators;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;

/** Months that nobody works on are counted once; nobody can tell by the figures. */
@ExtendWith(ArquillianExtension.class)
class KeptMonthsIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Selection FROM_FEBRUARY =
            Selection.of(new Days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31)));

    @Inject
    private Stage stage;

    @Inject
    private OwnFigures figures;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure structure;

    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
    }

    /** What nobody marks stays what it was counted; a mark is enough for everything after it to be counted again. */
    @Test
    void aMonthIsCountedAgainWhenItIsMarked() throws Exception {
        record(null, MARCH);
        record(null, MAY);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.MINUTES)).isEqualTo(60);
        database("update activities_activities set minutes = 100 where tenant_id = " + structure.number());
        assertThat(read(structure.administrator()).total(Indicators.MINUTES))
                .as("Kept")
                .isEqualTo(60);

        mark(202605);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.MINUTES))
                .as("May alone")
                .isEqualTo(130);

        mark(202603);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.MINUTES)).isEqualTo(200);
    }

    @Test
    void whatWasJustRecordedIsThereAndStays() throws Exception {
        record(null, MARCH);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(1);

        Activity another = record(null, MARCH);
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(2);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(2);

        Acting.as(structure.mediator(), () -> {
            activities.delete(another.getId());
            return true;
        });
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(1);
        settle();
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(1);
    }

    /** People are one and the same over months, and new where they came first, also when that is told afterwards. */
    @Test
    void aPersonOfSeveralMonthsIsOne() throws Exception {
        Beneficiary person = Stage.person();
        Acting.as(structure.administrator(), () -> {
            beneficiaries.save(person);
            return true;
        });
        record(person, MARCH);
        record(person, MAY);
        settle();
        for (int i = 0; i < 2; i++) {
            Counts counts = read(structure.administrator());
            assertThat(counts.total(Indicators.KNOWN)).isEqualTo(1);
            assertThat(counts.total(Indicators.NEW)).isEqualTo(1);
            assertThat(counts.total(Indicators.ACCOMPANIMENTS)).isEqualTo(2);
        }

        record(person, LocalDate.of(2026, 1, 12));
        assertThat(read(structure.administrator()).total(Indicators.NEW)).isZero();
        settle();
        assertThat(read(structure.administrator()).total(Indicators.NEW)).isZero();
        assertThat(read(structure.administrator()).total(Indicators.KNOWN)).isEqualTo(1);
    }

    /** Days of a month that is kept are counted for themselves. */
    @Test
    void aPartOfAMonthIsNotTheMonth() throws Exception {
        record(null, MARCH);
        record(null, MARCH.plusDays(10));
        settle();
        assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES)).isEqualTo(2);

        Selection days = Selection.of(new Days(MARCH, MARCH.plusDays(5)));
        assertThat(Acting.as(structure.administrator(), () -> figures.read(days, null))
                        .counts()
                        .total(Indicators.ACTIVITIES))
                .isEqualTo(1);
    }

    /** What the administrator reads is kept for nobody who reads their own work only, nor for another structure. */
    @Test
    void everybodyReadsWhatTheyMay() throws Exception {
        record(null, MARCH);
        Stage.Structure another = stage.structure(structure.network());
        settle();
        for (int i = 0; i < 2; i++) {
            assertThat(read(structure.administrator()).total(Indicators.ACTIVITIES))
                    .isEqualTo(1);
            assertThat(read(structure.mediator()).total(Indicators.ACTIVITIES)).isEqualTo(1);
            assertThat(read(another.administrator()).total(Indicators.ACTIVITIES))
                    .isZero();
            assertThat(read(another.mediator()).total(Indicators.ACTIVITIES)).isZero();
        }
    }

    private Counts read(Actor actor) throws Exception {
        return Acting.as(actor, () -> figures.read(FROM_FEBRUARY, null)).counts();
    }

    private Activity record(Beneficiary person, LocalDate day) throws Exception {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setMinutes(30);
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        if (person != null) {
            activity.getPerson().setBeneficiary(person);
        }
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
        return activity;
    }

    private void mark(int month) throws Exception {
        database("insert into indicators_stale_months (id, version, tenant_number, month) values (uuid(), 1, "
                + structure.number() + ", " + month + ")");
    }

    /** Until nothing is marked any more. */
    private void settle() throws Exception {
        String marks = "maillage_base.indicators_stale_months where tenant_number = " + structure.number();
        for (int i = 0; i < 300 && Stage.count(marks) > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Stage.count(marks)).isZero();
    }

    private static void database(String change) throws SQLException {
        try (Connection owner = Stage.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("use maillage_base");
            statement.execute(change);
        }
    }
}
