package org.maillage.web.publications;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody looked in the running minute. It is counted in memory, on each node for itself: to write down a look costs more than the look.
 */
final class Looks {

    /** More than a town hall reads behind one address, and few for the database. */
    static final int MOST = 300;

    private final InstantSource clock;
    private volatile Minute minute = new Minute(0, new ConcurrentHashMap<>());

    Looks(InstantSource clock) {
        this.clock = clock;
    }

    /** The looks of one minute by their sources. */
    private record Minute(long number, Map<String, Integer> looks) {}

    /** Counts a look; whether it is one of those that are answered. */
    boolean isAnswered(String source) {
        long now = TimeUnit.MILLISECONDS.toMinutes(clock.millis());
        Minute running = minute;
        if (running.number() != now) {
            // Two that begin a minute at once forget each other's first look.
            running = new Minute(now, new ConcurrentHashMap<>());
            minute = running;
        }
        return running.looks().merge(source, 1, Integer::sum) <= MOST;
    }
}
