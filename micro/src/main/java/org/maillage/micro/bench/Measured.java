package org.maillage.micro.bench;

import java.time.Duration;

/** Everything that one measurement found. */
record Measured(Machine machine, Start first, Start second, long residentAtEnd, Inside inside, NetCost.Results net) {

    /** What the database net may cost: a tenth of the time of an insert. */
    static final double NET_LIMIT = 1.10;

    static final int START_LIMIT_SECONDS = 20;
    static final int MEMORY_LIMIT_MEGABYTES = 900;

    /** What an export may hold in memory, however large the structure is. */
    static final int EXPORT_LIMIT_MEGABYTES = 64;

    /** From the start of the JVM to the first page. */
    record Start(Duration untilPage, Duration processor, long residentMegabytes) {}

    /** What was measured behind the pages, in milliseconds. */
    record Inside(
            Samples recordings,
            Samples signIns,
            Samples besieged,
            Samples moves,
            Samples searches,
            Export export,
            People people) {}

    /** A structure that knows many people: seconds until a file of them was looked through and taken over, and looking for one of them. */
    record People(double checked, double taken, Samples searches) {

        /** While somebody types and somebody waits. */
        static final int SEARCH_LIMIT_MILLISECONDS = 100;
    }

    /** One archive of a large structure; {@code heap} is what it held in memory beyond the product at rest. */
    record Export(double seconds, double heapMegabytes, double fileMegabytes, long rows) {

        private static final double MEGABYTE = 1 << 20;

        /** From the numbers that {@link org.maillage.micro.bench.inside.Exporting} answers with. */
        static Export of(double... numbers) {
            return new Export(
                    numbers[0], (numbers[2] - numbers[1]) / MEGABYTE, numbers[3] / MEGABYTE, (long) numbers[4]);
        }
    }

    /** Only the net decides: times and memory depend on the machine and on what else runs on it, the ratio does not. */
    boolean withinLimits() {
        return net.insert().ratio().median() <= NET_LIMIT;
    }
}
