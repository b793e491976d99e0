package org.maillage.federation.control;

import org.maillage.federation.entity.SmallCounts;

/**
 * What is small, and which steps are taken against computing it.
 *
 * @param top from how many on the whole may be shown
 * @param below from how many on a part of it may be shown
 * @param pool whether further values of a list are hidden with a small one
 * @param parts whether further parts of an area are hidden with a small one
 */
record Rule(int top, int below, boolean pool, boolean parts) {

    static boolean isSmall(int count, int threshold) {
        return new SmallCounts(threshold).covers(count);
    }

    /** The same where even the whole may be no smaller than a part. */
    Rule ofParts() {
        return new Rule(below, below, pool, parts);
    }

    /** @param whole whether it is about the whole, and not about a part of it */
    int threshold(boolean whole) {
        return whole ? top : below;
    }
}
