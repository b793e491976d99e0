package org.maillage.micro.bench;

/**
 * What was found of the own figures of a large structure, in milliseconds: behind the boundary, and as a page.
 *
 * @param activities how many there are in the database
 */
record MeasuredFigures(
        Machine machine,
        long activities,
        Samples structure,
        Samples compared,
        Samples mediator,
        Samples structurePage,
        Samples mediatorPage,
        Taking taking,
        long residentAtEnd) {

    static final int STRUCTURE_LIMIT_MILLISECONDS = 300;
    static final int MEDIATOR_LIMIT_MILLISECONDS = 150;
    static final int TAKING_LIMIT_SECONDS = 15;

    /** All activities of the structure as files, in seconds; {@code heap} is what the larger held in memory beyond the product at rest. */
    record Taking(double csv, double xlsx, long rows, double heapMegabytes) {

        private static final double MEGABYTE = 1 << 20;

        /** From the numbers that {@link org.maillage.micro.bench.inside.TakingActivities} answers with. */
        static Taking of(double... numbers) {
            return new Taking(numbers[0], numbers[1], (long) numbers[2], (numbers[4] - numbers[3]) / MEGABYTE);
        }
    }
}
