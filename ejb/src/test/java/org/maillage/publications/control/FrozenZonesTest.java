package org.maillage.publications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.directory.boundary.PriorityCommunes;
import org.maillage.directory.entity.PriorityList;
import org.maillage.directory.entity.PriorityZone;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.boundary.Figure;
import org.maillage.federation.boundary.ValueWords;
import org.maillage.federation.boundary.ZoneFigures;
import org.maillage.publications.boundary.Snapshot;

/** What is frozen by zone is the sum of the communes that are frozen, and of no others. */
class FrozenZonesTest {

    private static final String ARLES = "13004";
    private static final String TARASCON = "13108";
    private static final String BARBENTANE = "13010";
    private static final String NIMES = "30189";

    private static final PriorityList QPV = list(PriorityZone.QPV);
    private static final PriorityList FRR = list(PriorityZone.FRR);

    private static final Map<String, List<String>> QUARTIERS =
            Map.of(ARLES, List.of("Barriol"), TARASCON, List.of("Ferrages"), NIMES, List.of("Pissevin"));
    private static final Map<String, List<String>> RURAL = Map.of(TARASCON, List.of("Tarascon"));

    private final FrozenZones zones = new FrozenZones(
            Set.of(ARLES, TARASCON, BARBENTANE),
            new PriorityCommunes(List.of(QPV, FRR), Map.of(PriorityZone.QPV, QUARTIERS, PriorityZone.FRR, RURAL)));

    private static PriorityList list(PriorityZone zone) {
        PriorityList list = new PriorityList(zone);
        list.setSource("List of " + zone);
        list.setAsOf(LocalDate.of(2024, 1, 1));
        return list;
    }

    private static Snapshot.Part accompaniments(int total, Map<String, @Nullable Integer> communes) {
        return Frozen.part(Dashboard.ACCOMPANIMENTS, total, Dashboard.COMMUNE, communes);
    }

    private static List<Figure> told(Snapshot.Part part) {
        return part.breakdowns().stream()
                .filter(breakdown -> Snapshot.isOfZone(breakdown.dimension()))
                .flatMap(breakdown -> breakdown.figures().stream())
                .toList();
    }

    @Test
    void theShownCommunesOfTheTerritoryAreAddedUp() {
        Snapshot.Part frozen =
                zones.with(accompaniments(200, Map.of(ARLES, 80, TARASCON, 40, BARBENTANE, 20, NIMES, 30, "", 30)));

        assertThat(told(frozen))
                .as("Tarascon counts in both; Nîmes and what is at a distance in none")
                .containsExactly(new Figure("QPV", 120, 0.6), new Figure("FRR", 40, 0.2), new Figure("NONE", 20, 0.1));
        assertThat(frozen.details()).hasSize(1);
    }

    /** One more in Tarascon: it is hidden with the next that moved, and counts in no zone any more. */
    @Test
    void whatIsHiddenForTheSakeOfAFormerRevisionIsMissing() {
        Snapshot before = Frozen.of(accompaniments(145, Map.of(ARLES, 80, TARASCON, 40, BARBENTANE, 25)));
        Snapshot.Part revised = new SmallMoves(Frozen.THRESHOLD, List.of(before))
                .of(accompaniments(156, Map.of(ARLES, 80, TARASCON, 41, BARBENTANE, 35)));

        assertThat(told(zones.with(revised))).containsExactly(new Figure("QPV", 80, 80.0 / 156));
    }

    @Test
    void aHiddenCommuneIsNoCommuneAtAll() {
        Map<String, @Nullable Integer> named = new TreeMap<>(Map.of(ARLES, 80));
        named.put(TARASCON, null);

        assertThat(told(zones.with(accompaniments(100, named))))
                .isEqualTo(told(zones.with(accompaniments(100, Map.of(ARLES, 80)))))
                .containsExactly(new Figure("QPV", 80, 0.8));
    }

    @Test
    void peopleAreToldByWhereTheyLiveAndOfNoWhole() {
        Snapshot.Part frozen = zones.with(
                Frozen.part(Dashboard.PEOPLE, 50, Dashboard.RESIDENCE, Map.of(TARASCON, 9, ValueWords.UNKNOWN, 20)));

        assertThat(frozen.along(ZoneFigures.RESIDENCE_ZONE).orElseThrow().figures())
                .containsExactly(new Figure("QPV", 9, null), new Figure("FRR", 9, null));
    }

    @Test
    void whereNothingIsShownNothingIsTold() {
        Snapshot.Part hidden = accompaniments(50, Map.of());

        assertThat(zones.with(hidden)).isSameAs(hidden);
        assertThat(zones.lists(List.of(hidden))).isEmpty();
    }

    @Test
    void theListsByWhichItIsToldAreFrozen() {
        assertThat(zones.lists(List.of(zones.with(accompaniments(80, Map.of(ARLES, 80))))))
                .containsExactly(new Snapshot.ZoneList("QPV", "List of QPV", LocalDate.of(2024, 1, 1)));
        assertThat(zones.lists(List.of(zones.with(accompaniments(20, Map.of(BARBENTANE, 20))))))
                .as("What is in none is known by both")
                .extracting(Snapshot.ZoneList::zone)
                .containsExactly("QPV", "FRR");
    }
}
