package org.maillage.tenants.boundary;

import java.io.Serializable;
import java.util.List;
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
}
