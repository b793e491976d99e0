package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.entity.AutonomyProgress;

/** Which of the networks in a region tell progress; each value is one case of what {@link ProgressIntruderTest} reads. */
class ProgressTableTest {

    private static final int THRESHOLD = 5;
    private static final String REGION = "region";
    private static final String GUIDED = "GUIDED";
    private static final String AUTONOMOUS = "AUTONOMOUS";

    private final Family family =
            new Family(REGION).with("a", REGION).with("b", REGION).with("c", REGION);
    private final Amounts total = new Amounts(family, false);
    private final Amounts autonomy = new Amounts(family, false);
    private final Amounts progress = new Amounts(family, false);

    /** New people, those who came again and are not compared, and those who did more. */
    private void counts(String network, int first, int notCompared, int more) {
        counts(network, AutonomyProgress.FIRST, first);
        counts(network, AutonomyProgress.NOT_COMPARED.name(), notCompared);
        counts(network, AutonomyProgress.MORE.name(), more);
    }

    private void counts(String network, String value, int number) {
        counts(network, value, GUIDED, number);
    }

    private void counts(String network, String value, String alone, int number) {
        for (String area : List.of(network, REGION)) {
            total.add(area, "", 1, 0, number);
            autonomy.add(area, alone, 1, 0, number);
            progress.add(area, value, 1, 0, number);
        }
    }

    private Set<String> telling() {
        ShieldedYear year = new ShieldedYear(
                total,
                Map.of(Dashboard.AUTONOMY, List.of(autonomy), Dashboard.PROGRESS, List.of(progress)),
                ShieldedYear.rule(THRESHOLD, false, true, true));
        return Stream.of(REGION, "a", "b", "c")
                .filter(network -> year.spans(network, Dashboard.PROGRESS).equals(List.of(Span.YEAR)))
                .filter(network -> year.hidden(network, family.number(network), Dashboard.PROGRESS, List.of(Span.YEAR))
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void allTellWhereAllIsEnough() {
        counts("a", 20, 9, 9);
        counts("b", 20, 9, 9);
        counts("c", 20, 9, 0);

        assertThat(telling()).containsExactlyInAnyOrder(REGION, "a", "b", "c");
    }

    /** What is left of the region without the others would be its few. */
    @Test
    void anotherOneIsSilentBesideOneWithFew() {
        counts("a", 20, 9, 2);
        counts("b", 20, 9, 9);
        counts("c", 30, 9, 9);

        assertThat(telling()).containsExactlyInAnyOrder(REGION, "c");
    }

    @Test
    void noneTellsWhoCameAgainWhereNearlyAllOfThemAreCompared() {
        counts("a", 20, 0, 9);
        counts("b", 20, 9, 9);
        counts("c", 30, 9, 9);

        assertThat(telling()).containsExactlyInAnyOrder(REGION, "c");
    }

    /** Of "a" four did more and of "b" one, so five of both; but everybody knows that no more than one came again to "b". */
    @Test
    void anotherOneIsSilentWhereFewCameAgainToTheOthers() {
        counts("a", 20, 9, 4);
        counts("b", 20, 0, 1);
        counts("c", 30, 9, 9);

        assertThat(telling()).containsExactly(REGION);
    }

    @Test
    void theRegionIsSilentWhereNoOtherCanBe() {
        counts("a", 20, 9, 4);
        counts("b", 20, 0, 1);
        counts("c", 30, 0, 0);

        assertThat(telling()).doesNotContain(REGION, "a", "b");
    }

    @Test
    void whoeverHidesSomeAutonomyTellsNoProgress() {
        counts("a", 20, 9, 9);
        counts("b", 20, 9, 9);
        counts("c", 30, 9, 9);
        counts("a", AutonomyProgress.FIRST, AUTONOMOUS, 2);
        counts("b", AutonomyProgress.FIRST, AUTONOMOUS, 20);
        counts("c", AutonomyProgress.FIRST, AUTONOMOUS, 20);

        assertThat(telling()).containsExactlyInAnyOrder(REGION, "c");
    }
}
