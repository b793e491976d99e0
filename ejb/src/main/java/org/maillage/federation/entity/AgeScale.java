package org.maillage.federation.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ages are told on the way from a structure up to a network: each network on it puts the bands of the one before into its own.
 *
 * @param steps the bands of each network, from the one the structure belongs to up to the one that is published to; of networks that tell
 *     them alike one after the other, once
 */
public record AgeScale(List<AgeBands> steps) {

    /** The value of what was not told. */
    public static final String UNKNOWN = "unknown";

    /** The value of what was told in bands that spread over several of the larger network: nobody guesses which. */
    public static final String NOT_COMPARABLE = "not_comparable";

    public AgeScale {
        List<AgeBands> turns = new ArrayList<>();
        for (AgeBands bands : steps) {
            // The same bands once more tell nothing else.
            if (turns.isEmpty() || !turns.get(turns.size() - 1).equals(bands)) {
                turns.add(bands);
            }
        }
        steps = List.copyOf(turns);
    }

    /** The bands of one network alone. */
    public static AgeScale of(AgeBands bands) {
        return new AgeScale(List.of(bands));
    }

    /** Under what somebody is counted whose age was told so. */
    public String value(@Nullable AgeBand told) {
        AgeBand band = told;
        boolean first = true;
        for (AgeBands bands : steps) {
            Optional<AgeBand> larger = bands.bandOf(band);
            if (larger.isEmpty()) {
                return first ? UNKNOWN : NOT_COMPARABLE;
            }
            band = larger.get();
            first = false;
        }
        return band == null ? UNKNOWN : band.code();
    }

    /** Under what the last network counts somebody whom the first one counts under this value. */
    public String retold(String counted) {
        return counted.equals(UNKNOWN) || counted.equals(NOT_COMPARABLE) ? counted : value(AgeBand.parse(counted));
    }
}
