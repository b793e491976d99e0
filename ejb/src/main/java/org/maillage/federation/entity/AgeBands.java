package org.maillage.federation.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a network cuts ages into bands: the ages at which each band but the first begins, rising. {@code 26,46} reads "under 26, 26 to
 * 45, 46 and over".
 *
 * @param bounds between 1 and 120, rising
 */
public record AgeBands(List<Integer> bounds) implements Serializable {

    static final int OLDEST = 120;

    /** The bands of the national records, used by a structure that belongs to no network. */
    public static final AgeBands NATIONAL = new AgeBands(List.of(12, 18, 25, 40, 60, 70));

    public AgeBands {
        bounds = List.copyOf(new TreeSet<>(bounds));
        if (bounds.stream().anyMatch(age -> age < 1 || age > OLDEST)) {
            throw new IllegalArgumentException("Ages run from 1 to " + OLDEST);
        }
    }

    /** Reads {@code 26,46}, tolerating blanks and semicolons. */
    public static AgeBands parse(String text) {
        return new AgeBands(Arrays.stream(text.split("[,; ]+"))
                .filter(part -> !part.isBlank())
                .map(Integer::valueOf)
                .toList());
    }

    /**
     * The bands that nest in those of every given network: what a counter must ask so that each network can be answered without
     * guessing.
     */
    public static AgeBands commonTo(Collection<AgeBands> all) {
        if (all.isEmpty()) {
            return NATIONAL;
        }
        return new AgeBands(all.stream().flatMap(bands -> bands.bounds.stream()).toList());
    }

    /** Whether each of these bands lies in one of the larger ones: then they can be added up to these. */
    public boolean nestIn(AgeBands larger) {
        return new TreeSet<>(bounds).containsAll(larger.bounds);
    }

    /** The bands, youngest first. */
    public List<AgeBand> bands() {
        List<AgeBand> bands = new ArrayList<>();
        int from = 0;
        for (int bound : bounds) {
            bands.add(new AgeBand(from, bound - 1));
            from = bound;
        }
        bands.add(new AgeBand(from, null));
        return bands;
    }

    /** The band that holds all of the given ages; empty when they spread over several, or when nothing is known. */
    public Optional<AgeBand> bandOf(@Nullable AgeBand ages) {
        return ages == null
                ? Optional.empty()
                : bands().stream().filter(band -> band.contains(ages)).findFirst();
    }

    @Override
    public String toString() {
        return bounds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
