package org.maillage.systemtest.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.activities.boundary.Activities;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Equipment;
import org.maillage.activities.entity.GroupCount;
import org.maillage.activities.entity.PlaceKind;
import org.maillage.activities.entity.Theme;
import org.maillage.beneficiaries.boundary.Beneficiaries;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;
import org.maillage.figures.boundary.Counts;
import org.maillage.figures.boundary.OwnFigures;
import org.maillage.figures.entity.Days;
import org.maillage.figures.entity.Selection;
import org.maillage.indicators.Dimension;
import org.maillage.indicators.Indicators;
import org.maillage.indicators.Whom;
import org.maillage.platform.security.Acting;

/** A group is counted as its participants, under every choice, and nothing is told of them that nobody noted. */
@ExtendWith(ArquillianExtension.class)
class GroupFiguresIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Days YEAR = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Inject
    private Stage stage;

    @Inject
    private OwnFigures figures;

    @Inject
    private Activities activities;

    @Inject
    private Beneficiaries beneficiaries;

    private Stage.Structure structure;
    private Beneficiary ada;

    /** A workshop of Ada and ten others, of whom four had been helped before; and Ada alone, the day after. */
    @BeforeEach
    void set() throws Exception {
        structure = stage.structure(stage.network(5));
        ada = Stage.person();
        ada.setGender(Gender.FEMALE);
        Acting.as(structure.mediator(), () -> {
            beneficiaries.save(ada);
            return true;
        });
        Activity group = activity(DAY, ActivityKind.GROUP);
        group.setParticipants(List.of(ada));
        group.getGroup().setAnonymous(10);
        group.getGroup().setHelpedBefore(4);
        group.count(GroupCount.Dimension.GENDER, "FEMALE", 6);
        group.count(GroupCount.Dimension.GENDER, "MALE", 3);
        group.count(GroupCount.Dimension.AGE, "70-", 5);
        group.getMeans().setEquipment(List.of(Equipment.TABLET));
        record(group);
        Activity alone = activity(DAY.plusDays(1), ActivityKind.INDIVIDUAL);
        alone.getPerson().setBeneficiary(ada);
        record(alone);
    }

    @Test
    void participantsAreAccompanimentsAndPeople() throws Exception {
        Counts counts = read(Selection.of(YEAR));

        assertThat(totals(counts)).containsExactly(2L, 12L, 7L, 1L, 6L, 7L);
        assertThat(counts.total(Indicators.MINUTES)).isEqualTo(60);
        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.GENDER))
                .isEqualTo(Map.of("FEMALE", 8, "MALE", 3, "unknown", 1));
        assertThat(counts.along(Indicators.PEOPLE, Dimension.GENDER)).isEqualTo(Map.of("FEMALE", 3, "unknown", 4));
        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.KIND))
                .isEqualTo(Map.of("GROUP", 11, "INDIVIDUAL", 1));
        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.EQUIPMENT))
                .isEqualTo(Map.of("TABLET", 11, "unknown", 1));
        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.THEME)).isEqualTo(Map.of("EMAIL", 12));
    }

    /** Trap 5: a workshop is one activity and as many accompaniments as people took part, by place and by kind, too. */
    @Test
    void accompanimentsAreNeverCalledActivities() throws Exception {
        Counts counts = read(Selection.of(YEAR));

        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.COMMUNE)).isEqualTo(Map.of("13004", 12));
        assertThat(counts.along(Indicators.ACCOMPANIMENTS, Dimension.PLACE)).isEqualTo(Map.of("ELSEWHERE", 12));
        assertThat(counts.total(Indicators.ACCOMPANIMENTS)).isEqualTo(12);
        assertThat(counts.total(Indicators.ACTIVITIES)).isEqualTo(2);
    }

    /** Of the anonymous ones one trait is known at a time. */
    @Test
    void oneTraitCanBeAskedForAndNoTwo() throws Exception {
        assertThat(totals(read(of(new Whom(Gender.FEMALE, null, null))))).containsExactly(2L, 8L, 3L, 1L, 2L, 3L);
        assertThat(totals(read(of(new Whom(Gender.MALE, null, null))))).containsExactly(1L, 3L, 0L, 0L, 0L, 0L);
        assertThat(totals(read(of(new Whom(null, new AgeBand(60, null), null)))))
                .containsExactly(1L, 5L, 1L, 0L, 1L, 1L);
        assertThat(totals(read(of(new Whom(null, new AgeBand(60, 90), null))))).containsOnly(0L);
        assertThat(totals(read(of(new Whom(Gender.FEMALE, new AgeBand(60, null), null)))))
                .containsOnly(0L);
        assertThat(totals(read(of(new Whom(null, null, SocialStatus.RETIRED))))).containsOnly(0L);
    }

    @Test
    void kindAndEquipmentCanBeAskedFor() throws Exception {
        assertThat(totals(read(what(new Selection.What(ActivityKind.GROUP, null, null, null, null)))))
                .containsExactly(1L, 11L, 7L, 1L, 6L, 7L);
        assertThat(totals(read(what(new Selection.What(ActivityKind.VIDEO, null, null, null, null)))))
                .containsOnly(0L);
        assertThat(totals(read(what(new Selection.What(null, null, Equipment.COMPUTER, null, null)))))
                .containsOnly(0L);
        assertThat(totals(read(what(new Selection.What(null, null, null, UUID.randomUUID(), null)))))
                .containsOnly(0L);
    }

    /** Who was in a workshop before is not new alone, and the other way round. */
    @Test
    void whoTookPartBeforeIsNotNew() throws Exception {
        Days later = new Days(DAY.plusDays(1), DAY.plusDays(1));

        assertThat(totals(read(Selection.of(later)))).containsExactly(1L, 1L, 1L, 1L, 0L, 0L);
    }

    private static Long[] totals(Counts counts) {
        return Arrays.stream(new String[] {
                    Indicators.ACTIVITIES,
                    Indicators.ACCOMPANIMENTS,
                    Indicators.PEOPLE,
                    Indicators.KNOWN,
                    Indicators.ANONYMOUS,
                    Indicators.NEW
                })
                .map(counts::total)
                .toArray(Long[]::new);
    }

    /** What is listed are the activities that are counted. */
    private Counts read(Selection selection) throws Exception {
        return Acting.as(structure.administrator(), () -> {
            Counts counts = figures.read(selection, null).counts();
            assertThat(figures.activities(selection, 0)).hasSize((int) counts.total(Indicators.ACTIVITIES));
            return counts;
        });
    }

    private static Selection of(Whom whom) {
        return new Selection(YEAR, null, Selection.Where.ANYWHERE, Selection.What.ANYTHING, whom);
    }

    private static Selection what(Selection.What what) {
        return new Selection(YEAR, null, Selection.Where.ANYWHERE, what, Whom.ANYBODY);
    }

    private Activity activity(LocalDate day, ActivityKind kind) {
        Activity activity = new Activity(day, structure.mediator().accountId());
        activity.setKind(kind);
        activity.setPlace(PlaceKind.ELSEWHERE);
        activity.setCommuneCode("13004");
        activity.setDigitalThemes(List.of(Theme.EMAIL));
        return activity;
    }

    private void record(Activity activity) throws Exception {
        Acting.as(structure.mediator(), () -> {
            activities.record(activity);
            return true;
        });
    }
}
