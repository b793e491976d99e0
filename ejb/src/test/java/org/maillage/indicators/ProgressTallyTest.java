package org.maillage.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.activities.entity.Activity;
import org.maillage.activities.entity.ActivityKind;
import org.maillage.activities.entity.Autonomy;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.AgeScale;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;

/** How autonomous people are beside the time before. */
class ProgressTallyTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Beneficiary ada = new Beneficiary();
    private final Tally tally = new Tally(AgeScale.of(new AgeBands(List.of(18))), Set.of(), Months.of(MARCH));

    private static Act act(YearMonth month, int day, @Nullable Beneficiary person, @Nullable Autonomy autonomy) {
        Activity activity = new Activity(month.atDay(day), new UUID(0, 1));
        activity.getPerson().setBeneficiary(person);
        activity.setAutonomy(autonomy);
        return Counted.of(activity);
    }

    private Map<String, Integer> progress(YearMonth month) {
        return counted(month, Indicators.ACCOMPANIMENTS, Tally.PROGRESS);
    }

    private Map<String, Integer> counted(YearMonth month, String indicator, String along) {
        FactKey key = new FactKey(Months.of(month), FactKey.EVERYWHERE, indicator, Indicators.EDITION);
        Map<String, Integer> counted = new TreeMap<>();
        tally.cells().getOrDefault(key, FactCells.NONE).forEach((dimension, value, former, amount) -> {
            if (dimension.equals(along)) {
                counted.merge(value, amount, Integer::sum);
            }
        });
        return counted;
    }

    @Test
    void isComparedWithTheLastTimeItWasNoted() {
        tally.add(act(MARCH, 1, ada, Autonomy.GUIDED));
        tally.add(act(MARCH, 2, ada, Autonomy.GUIDED));
        tally.add(act(MARCH, 3, ada, Autonomy.AUTONOMOUS));
        tally.add(act(MARCH, 4, ada, null));
        tally.add(act(MARCH, 5, ada, Autonomy.GUIDED_IF_NEEDED));

        assertThat(progress(MARCH)).isEqualTo(Map.of("FIRST", 1, "SAME", 1, "MORE", 1, "NOT_COMPARED", 1, "LESS", 1));
    }

    @Test
    void isNotComparedBeforeItWasEverNoted() {
        tally.add(act(MARCH, 1, ada, null));
        tally.add(act(MARCH, 2, ada, Autonomy.AUTONOMOUS));

        assertThat(progress(MARCH)).isEqualTo(Map.of("FIRST", 1, "NOT_COMPARED", 1));
    }

    /** Months before those that are counted, and days that do not count in the network. */
    @Test
    void isComparedWithWhatIsNotCounted() {
        tally.add(act(MARCH.minusMonths(9), 1, ada, Autonomy.GUIDED));
        tally.add(act(MARCH, 1, ada, Autonomy.GUIDED_IF_NEEDED));
        tally.pass(act(MARCH, 2, ada, Autonomy.AUTONOMOUS));
        tally.add(act(MARCH, 3, ada, Autonomy.GUIDED_IF_NEEDED));

        assertThat(progress(MARCH.minusMonths(9))).isEmpty();
        assertThat(progress(MARCH)).isEqualTo(Map.of("MORE", 1, "LESS", 1));
    }

    @Test
    void nobodyKnowsWhoAnAnonymousPersonWas() {
        Activity before = new Activity(MARCH.atDay(1), new UUID(0, 1));
        before.getPerson().setHelpedBefore(true);
        before.setAutonomy(Autonomy.AUTONOMOUS);
        tally.add(Counted.of(before));
        tally.add(act(MARCH, 1, null, Autonomy.AUTONOMOUS));
        Activity workshop = new Activity(MARCH.atDay(2), new UUID(0, 1));
        workshop.setKind(ActivityKind.GROUP);
        workshop.getGroup().setAnonymous(10);
        workshop.getGroup().setHelpedBefore(4);
        tally.add(Counted.of(workshop));

        assertThat(progress(MARCH)).isEqualTo(Map.of("FIRST", 7, "NOT_COMPARED", 5));
    }

    /** What may be told of progress is decided by how many accompaniments are not of new people: both are counted alike. */
    @Test
    void firstTimesAreAsManyAsNewPeople() {
        tally.add(act(MARCH, 1, ada, Autonomy.GUIDED));
        tally.add(act(MARCH, 1, ada, Autonomy.GUIDED));
        tally.add(act(MARCH, 2, new Beneficiary(), null));
        tally.add(act(MARCH, 2, null, null));

        assertThat(counted(MARCH, Indicators.PEOPLE, Tally.ACQUAINTANCE)).isEqualTo(Map.of("NEW", 2, "ANONYMOUS", 1));
        assertThat(progress(MARCH)).isEqualTo(Map.of("FIRST", 3, "SAME", 1));
    }
}
