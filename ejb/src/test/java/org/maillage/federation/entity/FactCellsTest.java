package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactCellsTest {

    @Test
    void readsBackEveryCountInOrder() {
        FactCells.Sum sum = new FactCells.Sum();
        sum.add("total", "", 12);
        sum.add("gender", "MALE", 202402, 3);
        sum.add("gender", "MALE", FactCells.NEVER, 1);
        sum.add("gender", "FEMALE", 202312, 8);

        assertThat(told(sum.cells()))
                .containsExactly("gender FEMALE 202312 8", "gender MALE 0 1", "gender MALE 202402 3", "total  0 12");
        assertThat(sum.cells().text()).isEqualTo("gender FEMALE=8@202312,MALE=1+3@202402\ntotal =12");
    }

    @Test
    void readsOneDimensionAlone() {
        FactCells.Sum sum = new FactCells.Sum();
        sum.add("age", "46-", 5);
        sum.add("age_total", "46-", 6);
        sum.add("total", "", 202402, 3);
        sum.add("total", "", FactCells.NEVER, 9);
        FactCells cells = sum.cells();

        assertThat(told(cells.along("age"))).containsExactly("age 46- 0 5");
        assertThat(told(cells.along("total"))).containsExactly("total  0 9", "total  202402 3");
        assertThat(cells.along("tot")).isEqualTo(FactCells.NONE);
        assertThat(FactCells.NONE.along("total")).isEqualTo(FactCells.NONE);
    }

    @Test
    void countsNothingWhereNothingIs() {
        FactCells.Sum sum = new FactCells.Sum();
        sum.add("total", "", 0);

        assertThat(sum.cells()).isEqualTo(FactCells.NONE);
        assertThat(told(FactCells.NONE)).isEmpty();
    }

    /** However counts are split and in whatever order they come, the same counts are the same bytes. */
    @Test
    void isTheSameTextForTheSameCounts() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            FactCells.Sum whole = new FactCells.Sum();
            FactCells.Sum[] parts = {new FactCells.Sum(), new FactCells.Sum(), new FactCells.Sum()};
            for (int i = 0; i < 60; i++) {
                String dimension = List.of("total", "age", "tag").get(random.nextInt(3));
                String value = List.of("", "26-45", "46-", "0190a-b").get(random.nextInt(4));
                int former = random.nextBoolean() ? FactCells.NEVER : 202401 + random.nextInt(6);
                int amount = random.nextInt(1000);
                whole.add(dimension, value, former, amount);
                parts[random.nextInt(3)].add(dimension, value, former, amount);
            }
            FactCells.Sum added = new FactCells.Sum();
            for (int part : new int[] {2, 0, 1}) {
                added.add(new FactCells(parts[part].cells().text()));
            }
            assertThat(added.cells()).isEqualTo(whole.cells());
        }
    }

    private static List<String> told(FactCells cells) {
        List<String> told = new ArrayList<>();
        cells.forEach(
                (dimension, value, former, amount) -> told.add(dimension + " " + value + " " + former + " " + amount));
        return told;
    }
}
