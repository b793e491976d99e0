package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.Autonomy;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.FigureQuery;
import org.maillage.federation.boundary.Figures;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Role;

/** What a network reads of how autonomous people are beside the time before. */
@ExtendWith(ArquillianExtension.class)
class ProgressFiguresIT {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FigureQuery YEAR = new FigureQuery(MARCH.withMonth(1), MARCH.withMonth(12), null);
    private static final int THRESHOLD = 5;

    @Inject
    private Stage stage;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Figures figures;

    private Stage.Structure structure;

    /** Six people who did more the second time, and of whom nothing was noted the third time. */
    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(THRESHOLD));
        for (int i = 1; i <= THRESHOLD + 1; i++) {
            Beneficiary person = known();
            record(MARCH.atDay(i), person, Autonomy.GUIDED);
            record(MARCH.plusMonths(1).atDay(i), person, Autonomy.AUTONOMOUS);
            record(MARCH.plusMonths(2).atDay(i), person, null);
        }
    }

    private Beneficiary known() throws Exception {
        Beneficiary person = Stage.person();
        Acting.as(structure.mediator(), () -> {
            beneficiaries.save(person);
            return true;
        });
        return person;
    }

    private void record(LocalDate day, Beneficiary person, @Nullable Autonomy autonomy) throws Exception {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        activity.getPerson().setBeneficiary(person);
        activity.setAutonomy(autonomy);
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }

    private Map<String, Integer> read(FigureQuery query) throws Exception {
        Publications.awaitSums(structure);
        Dashboard page = Acting.as(Stage.actor(Role.NETWORK_READER, structure), () -> figures.read(query));
        Map<String, Integer> progress = new TreeMap<>();
        for (Figure figure :
                page.breakdown(Dashboard.ACCOMPANIMENTS, Dashboard.PROGRESS).figures()) {
            progress.put(figure.value(), figure.amount());
        }
        return progress;
    }

    @Test
    void isToldOfAWholeYearWithThoseWhoAreNotCompared() throws Exception {
        assertThat(read(YEAR)).isEqualTo(Map.of("MORE", 6, "NOT_COMPARED", 12));
    }

    @Test
    void isToldOfNoShorterPeriodAndOfNoCommune() throws Exception {
        assertThat(read(new FigureQuery(MARCH, MARCH.plusMonths(1), null))).isEmpty();
        assertThat(read(new FigureQuery(YEAR.from(), YEAR.to(), "13004"))).isEmpty();
    }

    @Test
    void isNotToldAtAllWhereFewDidLess() throws Exception {
        Beneficiary person = known();
        record(MARCH.atDay(20), person, Autonomy.AUTONOMOUS);
        record(MARCH.atDay(21), person, Autonomy.GUIDED);

        assertThat(read(YEAR)).isEmpty();
    }
}
