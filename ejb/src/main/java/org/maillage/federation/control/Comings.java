package org.maillage.federation.control;

import java.util.List;

/**
 * How many people areas have at most for everybody who is told how often somebody came: no more. Where hardly anybody came twice to some
 * areas, how many people each of them had follows from that and from how many all of them had.
 */
final class Comings {

    private final Family family;
    private final Totals accompaniments;
    private final int threshold;
    private final int[][] again;
    private final boolean[][] few;

    /**
     * Beside the people of some areas, by area and span.
     *
     * @param accompaniments of the same networks in the same year
     * @param threshold from how many on anything is told
     */
    Comings(Family family, int[][] people, Totals accompaniments, int threshold) {
        this.family = family;
        this.accompaniments = accompaniments;
        this.threshold = threshold;
        this.again = new int[family.size()][Span.ALL.size()];
        this.few = new boolean[family.size()][Span.ALL.size()];
        for (int area = family.size() - 1; area >= 0; area--) {
            for (Span span : Span.ALL) {
                int at = span.number();
                again[area][at] = accompaniments.count(family.name(area), span) - people[area][at];
                few[area][at] = (isTold(area, span) && Rule.isSmall(people[area][at], threshold))
                        || family.parts(area).stream().anyMatch(part -> few[part][at]);
            }
        }
    }

    /** Whether it is told how often somebody came; without that, nothing is told of people either. */
    boolean isTold(int area, Span span) {
        return accompaniments.isTold(family.name(area), span);
    }

    /**
     * Whether in each of some spans areas whose people are told together only keep how many each of them has, and had in each month: none has
     * few, or so many came again to one or the other that it can be any of enough numbers.
     */
    boolean keep(List<Integer> areas, List<Span> spans) {
        return spans.stream()
                .allMatch(span -> (areas.stream().noneMatch(area -> few[area][span.number()]) && !hasFewWithin(span))
                        || again(areas, span) >= threshold);
    }

    /** How much more often people came to some areas than there were people. */
    int again(List<Integer> areas, Span span) {
        return areas.stream().mapToInt(area -> again[area][span.number()]).sum();
    }

    /**
     * Whether any area has few in a shorter span. What others had then is no less than what they had in all, without the accompaniments of the
     * rest of the time; and that tells of the few.
     */
    private boolean hasFewWithin(Span span) {
        return span.split().stream().anyMatch(part -> few[0][part.number()] || hasFewWithin(part));
    }
}
