package org.maillage.micro.bench;

import java.time.Duration;

/** Everything that one measurement found. */
record Measured(
        Machine machine, Start first, Start second, long residentAtEnd, Samples recordings, NetCost.Results net) {

    /** What the database net may cost: a tenth of the time of an insert. */
    static final double NET_LIMIT = 1.10;

    static final int START_LIMIT_SECONDS = 20;
    static final int MEMORY_LIMIT_MEGABYTES = 900;

    /** From the start of the JVM to the first page. */
    record Start(Duration untilPage, Duration processor, long residentMegabytes) {}

    /** Only the net decides: times and memory depend on the machine and on what else runs on it, the ratio does not. */
    boolean withinLimits() {
        return net.insert().ratio().median() <= NET_LIMIT;
    }
}
