package org.maillage.systemtest.attack;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What each part of the suite takes: time, and how long processors work for the product, its database, and the attackers. */
final class Effort {

    private record Reading(Duration time, Duration product, Duration database, Duration attackers) {

        static final Reading NONE = new Reading(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Reading plus(Reading other) {
            return new Reading(
                    time.plus(other.time),
                    product.plus(other.product),
                    database.plus(other.database),
                    attackers.plus(other.attackers));
        }

        Reading minus(Reading other) {
            return new Reading(
                    time.minus(other.time),
                    product.minus(other.product),
                    database.minus(other.database),
                    attackers.minus(other.attackers));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s (processors: product %.1f s, database %.1f s, attackers %.1f s)",
                    seconds(time),
                    seconds(product),
                    seconds(database),
                    seconds(attackers));
        }

        private static double seconds(Duration duration) {
            return duration.toMillis() / 1_000.0;
        }
    }

    private final ProcessHandle product;
    private final Instant begun = Instant.now();
    private final Map<String, Reading> taken = new LinkedHashMap<>();

    Effort(ProcessHandle product) {
        this.product = product;
    }

    /** Does it, and adds what it takes to what else has this name. */
    void measure(String name, Runnable work) {
        Reading before = read();
        work.run();
        taken.merge(name, read().minus(before), Reading::plus);
    }

    /** One line for each name, in the order in which they came. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        taken.forEach((name, reading) -> lines.put(name, reading.toString()));
        lines.put(
                "all",
                taken.values().stream().reduce(Reading.NONE, Reading::plus).toString());
        return lines;
    }

    private Reading read() {
        return new Reading(
                Duration.between(begun, Instant.now()),
                processor(Stream.of(product)),
                processor(product.descendants()),
                processor(Stream.of(ProcessHandle.current())));
    }

    private static Duration processor(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
