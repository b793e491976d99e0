package org.maillage.tenants.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.federation.entity.Network;

/**
 * A network that a structure may ask to join.
 *
 * @param above the larger networks to which it belongs today, which read the figures of its structures too
 */
public record Prospect(Network network, List<Network> above) implements Serializable {

    public Prospect {
        above = List.copyOf(above);
    }

    /** All who would read figures of the structure. */
    public List<Network> readers() {
        return Stream.concat(Stream.of(network), above.stream()).toList();
    }
}
