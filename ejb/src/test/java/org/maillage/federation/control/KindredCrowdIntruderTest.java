package org.maillage.federation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.federation.boundary.Dashboard;
import org.maillage.federation.control.KindredCrowd.Cut;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Network;

/**
 * The intruder as in {@link CrowdIntruderTest}, who reads people in networks of which some belong to two others, and of which some cut ages
 * otherwise than those above them.
 */
class KindredCrowdIntruderTest {

    private static final long SEED = 20_261_129;
    /** A family in which the sums of a silent network follow from its communes. */
    private static final long SILENT = 9_270;

    private static final int ROUNDS = 24;
    private static final int CELLS = 20;
    private static final List<Cut> CUTS = List.of(Cut.ALIKE, Cut.FINER, Cut.OTHERWISE);
    private static final int[] THRESHOLDS = {3, 5, 11};

    @Test
    void tellsNothingSmall() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(leak(round, Cut.ALIKE, KindredCrowdIntruderTest::shield))
                    .as("round %s", round)
                    .isNull();
        }
    }

    @Test
    void tellsNothingSmallOfWhatNetworksShare() {
        for (int round = 0; round < ROUNDS * 2; round++) {
            Random random = new Random(SEED + round);
            Cut cut = CUTS.get(round % CUTS.size());
            assertThat(crowd(round, cut, true, random).leak(KindredCrowdIntruderTest::shield, random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
    }

    /** Of a network that is silent by age, communes would tell what it does not. */
    @Test
    void tellsNoAgesOfCommunesWhereTheirNetworkIsSilent() {
        Random random = new Random(SILENT);
        KindredCrowd crowd = new KindredCrowd(new Kin(random, 3, true, true), random, 3, Cut.OTHERWISE);

        assertThat(crowd.leak(KindredCrowdIntruderTest::shield, random, CELLS)).isNull();
    }

    @Test
    void tellsNothingSmallOfAgesThatNetworksCutFiner() {
        tellsNothingSmallOf(Cut.FINER);
    }

    @Test
    void tellsNothingSmallOfAgesThatNetworksCutOtherwise() {
        tellsNothingSmallOf(Cut.OTHERWISE);
    }

    private static void tellsNothingSmallOf(Cut cut) {
        int told = 0;
        for (int round = 0; round < ROUNDS * 2; round++) {
            Random random = new Random(SEED + round);
            KindredCrowd crowd = crowd(round, cut, false, random);
            told += crowd.toldOtherwise(KindredCrowdIntruderTest::shield);

            assertThat(crowd.leak(KindredCrowdIntruderTest::shield, random, CELLS))
                    .as("round %s", round)
                    .isNull();
        }
        assertThat(told).as("networks that cut otherwise and are told").isGreaterThan(ROUNDS / 4);
    }

    /** Bands are subtracted from those that they make up. */
    @Test
    void tellsSmallAgesWhereEachCutIsDecidedAlone() {
        for (Cut cut : List.of(Cut.FINER, Cut.OTHERWISE)) {
            assertThat(IntStream.range(0, ROUNDS * 10)
                            .anyMatch(round -> leak(round, cut, KindredCrowdIntruderTest::apart) != null))
                    .as("%s", cut)
                    .isTrue();
        }
    }

    private static @Nullable String leak(int round, Cut cut, KindredCrowd.Shielding shielding) {
        Random random = new Random(SEED + round);
        return crowd(round, cut, false, random).leak(shielding, random, CELLS);
    }

    private static KindredCrowd crowd(int round, Cut cut, boolean crossings, Random random) {
        int threshold = THRESHOLDS[round % THRESHOLDS.length];
        return new KindredCrowd(new Kin(random, threshold, round % 2 == 0, crossings), random, threshold, cut);
    }

    private static ShieldedYear shield(Lineage lineage, int threshold, List<YearTables.Row> rows) {
        YearTables.Counted counted = new YearTables.Counted(Dashboard.PEOPLE, rows, List.of());
        return new YearTables(lineage, counted, ShieldedYear.rule(threshold, true, true, true), null).shielded();
    }

    /** As if ages that are cut otherwise were other values. */
    private static ShieldedYear apart(Lineage lineage, int threshold, List<YearTables.Row> rows) {
        Map<UUID, Set<String>> communes = new HashMap<>();
        rows.stream()
                .filter(row -> !row.key().getCommuneCode().equals(FactKey.EVERYWHERE))
                .forEach(row -> communes.computeIfAbsent(row.network().getId(), any -> new TreeSet<>())
                        .add(row.key().getCommuneCode()));
        Family family = lineage.family(communes);
        Amounts total = new Amounts(family, true);
        List<Amounts> ages = lineage.families(family, Network::getAgeBands, communes).stream()
                .map(part -> new Amounts(part, false))
                .toList();
        for (YearTables.Row row : rows) {
            int month = row.key().getMonth() % 100;
            String code = row.key().getCommuneCode();
            Map<String, Integer> areas = code.equals(FactKey.EVERYWHERE)
                    ? lineage.areas(row.network(), row.key().getCrossing())
                    : Map.of(Family.commune(row.network().getId().toString(), code), 1);
            row.cells()
                    .forEach((dimension, value, former, amount) -> areas.forEach((area, times) -> {
                        List<Amounts> tables = dimension.equals(FactCells.TOTAL) ? List.of(total) : ages;
                        tables.stream()
                                .filter(table -> table.family().number(area) >= 0)
                                .filter(table -> table.people() || former == FactCells.NEVER)
                                .forEach(table -> table.add(area, value, month, former % 100, times * amount));
                    }));
        }
        return new ShieldedYear(
                total, Map.of(Territory.DIMENSION, ages), ShieldedYear.rule(threshold, true, true, true));
    }
}
