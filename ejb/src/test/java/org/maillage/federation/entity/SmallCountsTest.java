package org.maillage.federation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static final int ROUNDS = 20_000;
    private static final long SEED = 20_261_122;

    private final SmallCounts small = new SmallCounts(5);

    @Test
    void showsWhatIsNotSmall() {
        assertThat(small.hidden(Map.of("a", 5, "b", 12, "c", 0), 17)).isEmpty();
    }

    @Test
    void hidesASmallCountWithTheNextSmallest() {
        assertThat(small.hidden(Map.of("a", 2, "b", 30, "c", 9, "d", 50), 91)).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void hidesMoreWhileTheHiddenHoldTooLittle() {
        assertThat(small.hidden(Map.of("a", 1, "b", 1, "c", 7, "d", 50), 59))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void hidesEverythingOfASmallWhole() {
        assertThat(small.hidden(Map.of("a", 4, "b", 0), 4)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void coversNeitherNothingNorEnough() {
        assertThat(small.covers(0)).isFalse();
        assertThat(small.covers(1)).isTrue();
        assertThat(small.covers(4)).isTrue();
        assertThat(small.covers(5)).isFalse();
    }

    /** For any parts of a whole: nothing small is shown, and what is hidden cannot be told from the whole. */
    @Test
    void neverLetsASmallCountBeComputed() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int threshold = 2 + random.nextInt(12);
            Map<String, Integer> parts = parts(random);
            int whole = parts.values().stream().mapToInt(Integer::intValue).sum();
            Set<String> hidden = new SmallCounts(threshold).hidden(parts, whole);

            assertNothingSmallIsShown(parts, hidden, threshold);
            assertNothingCanBeSubtracted(parts, hidden, threshold);
        }
    }

    private static Map<String, Integer> parts(Random random) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            // Most counts of a small place are small, and many are nothing at all.
            parts.put("v" + i, random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 8 : 60));
        }
        return parts;
    }

    private static void assertNothingSmallIsShown(Map<String, Integer> parts, Set<String> hidden, int threshold) {
        parts.forEach((value, amount) -> {
            if (amount > 0 && amount < threshold) {
                assertThat(hidden)
                        .as("%s of %s, threshold %s", value, parts, threshold)
                        .contains(value);
            }
        });
    }

    /** Whole minus shown is the sum of the hidden. Zero is shown: a hidden one is known to hold at least one. */
    private static void assertNothingCanBeSubtracted(Map<String, Integer> parts, Set<String> hidden, int threshold) {
        int whole = parts.values().stream().mapToInt(Integer::intValue).sum();
        boolean wholeIsHidden = whole < threshold;
        if (hidden.isEmpty() || wholeIsHidden) {
            return;
        }
        int sum = hidden.stream().mapToInt(parts::get).sum();
        boolean everything =
                parts.entrySet().stream().allMatch(part -> part.getValue() == 0 || hidden.contains(part.getKey()));
        long holding = hidden.stream().filter(value -> parts.get(value) > 0).count();
        String what = hidden + " of " + parts + ", threshold " + threshold;
        assertThat(holding > 1 || everything).as("never one alone: %s", what).isTrue();
        assertThat(sum >= 2 * threshold || everything)
                .as("together enough: %s", what)
                .isTrue();
        assertThat(hidden).as("nothing is hidden that is zero: %s", what).allMatch(value -> parts.get(value) > 0);
    }

    /** Each hidden count is at least one, so ten that hold ten would be told: each could be anything below the threshold. */
    @Test
    void leavesEveryHiddenCountUncertain() {
        assertThat(small.hidden(ones(10, 50), 60)).contains("large");
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int threshold = 2 + random.nextInt(12);
            Map<String, Integer> parts = random.nextInt(4) == 0 ? ones(random.nextInt(20), 50) : parts(random);
            int whole = parts.values().stream().mapToInt(Integer::intValue).sum();
            Set<String> hidden = new SmallCounts(threshold).hidden(parts, whole);
            int sum = hidden.stream().mapToInt(parts::get).sum();
            if (!hidden.isEmpty() && sum < whole) {
                int most = sum - (hidden.size() - 1);
                assertThat(most)
                        .as("%s of %s, threshold %s", hidden, parts, threshold)
                        .isGreaterThanOrEqualTo(threshold);
            }
        }
    }

    private static Map<String, Integer> ones(int number, int large) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            parts.put("v" + i, 1);
        }
        parts.put("large", large);
        return parts;
    }
}
