package org.maillage.federation.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.federation.entity.Network;

/**
 * A network that reads figures of a structure.
 *
 * @param way from the network of which the structure is a member up to this one, both included; empty when it does not belong to it today
 */
public record Recipient(Network network, List<Network> way) implements Serializable {

    public Recipient {
        way = List.copyOf(way);
    }

    /** That to which a way leads. */
    public static Recipient at(List<Network> way) {
        return new Recipient(way.get(way.size() - 1), way);
    }

    /** Whether the structure is a member of it itself. */
    public boolean isDirect() {
        return way.size() == 1;
    }

    /** Whether figures get there through a smaller network. */
    public boolean isAbove() {
        return way.size() > 1;
    }

    /** The names of the networks through which figures get there, the smallest first. */
    public String through() {
        return way.stream()
                .limit(Math.max(0, way.size() - 1))
                .map(Network::getName)
                .collect(Collectors.joining(" → "));
    }
}
