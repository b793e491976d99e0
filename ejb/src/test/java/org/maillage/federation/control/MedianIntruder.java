package org.maillage.federation.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.maillage.federation.boundary.Median;

/**
 * Knows the sum of some totals, how many they are and that each is one at least, the rounded median of some of them and of others that are
 * known, and the least that all others can have together. Says which values one of them can have, exactly: whatever else is told of a year
 * shares nothing but that sum, and other medians nothing but that these others have their least.
 *
 * @param threshold the smallest that a total in the middle can be
 * @param sum of the totals that are not known
 * @param beside the least that those have together which the median does not compare; what they have beyond it is free
 * @param compared how many of these it does
 * @param known the totals that it compares too
 */
record MedianIntruder(int threshold, int sum, int beside, int compared, List<Integer> known, Median told) {

    /** No total is rounded as far. */
    private static final int FAR = 3;

    /** The least that the totals have which the median compares, where none of them is known. They may have any more. */
    int least() {
        return middles(compared).stream()
                .mapToInt(middle ->
                        middle.outside() + middle.low() + (middle.size() - middle.outside() - 1) * middle.high())
                .min()
                .orElseThrow();
    }

    /** Whether one of the unknown totals can have at least so many values; looks first at those beside the true one. */
    boolean canBe(int truth, boolean isCompared, int enough) {
        int values = 0;
        for (int distance = 0; distance <= sum && values < enough; distance++) {
            values += truth > distance && canBe(truth - distance, isCompared) ? 1 : 0;
            values += distance > 0 && canBe(truth + distance, isCompared) ? 1 : 0;
        }
        return values >= enough;
    }

    boolean canBe(int value, boolean isCompared) {
        List<Integer> all = new ArrayList<>(known);
        if (isCompared) {
            all.add(value);
        }
        int free = compared - (isCompared ? 1 : 0);
        Left left = new Left(sum - value, beside - (isCompared ? 0 : 1));
        return middles(all.size() + free).stream().anyMatch(middle -> fits(all, free, middle, left));
    }

    /** All that may stand in the middle of so many totals. */
    private List<Middle> middles(int size) {
        List<Middle> middles = new ArrayList<>();
        for (int exact = threshold; exact <= FAR * (told.amount() + threshold); exact++) {
            boolean same =
                    Median.of(Collections.nCopies(size, exact), threshold).equals(Optional.of(told));
            if (same && size % 2 == 1) {
                middles.add(new Middle(exact, exact, size));
            }
            for (int low = threshold; same && size % 2 == 0 && low <= exact; low++) {
                // Half of an odd sum is rounded down.
                middles.add(new Middle(low, 2 * exact - low, size));
                middles.add(new Middle(low, 2 * exact - low + 1, size));
            }
        }
        return middles;
    }

    private record Middle(int low, int high, int size) {
        /** How many are below the middle ones, and above them. */
        int outside() {
            return (size - 1) / 2;
        }
    }

    /** What is to be shared among the unknown totals, those that are not compared among them. */
    private record Left(int sum, int beside) {

        boolean isIn(int least, boolean more, int most) {
            return sum >= least + beside && (more || beside > 0 || sum <= most);
        }
    }

    /** Whether so many unknown totals can be put below, into and above the middle, so that their sum is what is left. */
    private static boolean fits(Collection<Integer> all, int free, Middle middle, Left left) {
        if (all.stream().anyMatch(total -> total > middle.low && total < middle.high)) {
            return false;
        }
        return middle.low == middle.high ? fitsOne(all, free, middle, left) : fitsTwo(all, free, middle, left);
    }

    private static boolean fitsOne(Collection<Integer> all, int free, Middle middle, Left left) {
        long below = all.stream().filter(total -> total < middle.low).count();
        long above = all.stream().filter(total -> total > middle.low).count();
        for (int under = 0; under <= free && under + below <= middle.outside(); under++) {
            for (int over = 0; over + under <= free && over + above <= middle.outside(); over++) {
                int same = (free - under - over) * middle.low;
                int least = same + under + over * (middle.low + 1);
                int most = same + under * (middle.low - 1);
                if ((under == 0 || middle.low > 1) && left.isIn(least, over > 0, most)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fitsTwo(Collection<Integer> all, int free, Middle middle, Left left) {
        int under = middle.size / 2
                - (int) all.stream().filter(total -> total <= middle.low).count();
        int over = middle.size / 2
                - (int) all.stream().filter(total -> total >= middle.high).count();
        int lowest = all.contains(middle.low) ? 0 : 1;
        int highest = all.contains(middle.high) ? 0 : 1;
        if (under < lowest || over < highest || under + over != free) {
            return false;
        }
        int least = lowest * middle.low + (under - lowest) + over * middle.high;
        int most = under * middle.low + highest * middle.high;
        return left.isIn(least, over > highest, most);
    }
}
