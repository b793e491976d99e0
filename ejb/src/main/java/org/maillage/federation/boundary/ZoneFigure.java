package org.maillage.federation.boundary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.entity.Inhabitants;
import org.maillage.directory.entity.PriorityZone;

/**
 * What a page shows of the communes of one kind of priority zone, added up. Both figures are the least: a commune that is not shown is missing
 * in them.
 *
 * @param communes how many communes of the territory are of the zone, be they shown or not; 0 without a territory
 * @param inhabitants of all of these
 * @param accompaniments that took place in those that are shown, and which part of all of the network that is; not told where none is shown
 * @param people helped who live in those that are shown; whoever moved within the period counts in two. Not told where none is shown
 */
public record ZoneFigure(PriorityZone zone, int communes, Inhabitants inhabitants, Figure accompaniments, Figure people)
        implements Serializable {

    /** Accompaniments for a thousand inhabitants of the zone, at least, with one decimal; {@code null} when it cannot be told. */
    public @Nullable Double perThousand() {
        return inhabitants.leastPerThousand(accompaniments.amount());
    }

    /** Whether anything is told of what was done there. */
    public boolean isTold() {
        return !accompaniments.hidden() || !people.hidden();
    }
}
