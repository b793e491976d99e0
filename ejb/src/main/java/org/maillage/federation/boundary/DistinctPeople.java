package org.maillage.federation.boundary;

import java.io.Serializable;
import org.maillage.federation.entity.PeopleSketch;

/**
 * How many different people several structures helped together, as it is estimated: who comes to two of them is one person. Rounded to the
 * threshold of the network, so that it does not tell the few who come to two structures.
 *
 * @param least in 95 of 100 cases not fewer
 * @param most in 95 of 100 cases not more
 */
public record DistinctPeople(int number, int least, int most) implements Serializable {

    /**
     * Those who are known by name, as estimated, and the anonymous ones, each of whom counts as somebody else.
     *
     * @param anonymous counted by the structures
     * @param step to multiples of which everything is rounded
     */
    static DistinctPeople of(PeopleSketch.Estimate known, int anonymous, int step) {
        return new DistinctPeople(
                Math.round((float) (known.number() + anonymous) / step) * step,
                Math.floorDiv(known.least() + anonymous, step) * step,
                -Math.floorDiv(-(known.most() + anonymous), step) * step);
    }
}
