package org.maillage.figures.boundary;

import java.io.Serializable;
import java.util.List;
import org.maillage.federation.boundary.OwnFacts;
import org.maillage.federation.boundary.Recipient;
import org.maillage.federation.entity.Network;

/**
 * What a structure would publish if it joined a network.
 *
 * @param network that it would join
 * @param asked whether it has asked already
 * @param readers all who would read figures of it then: that network, and those above it today
 * @param reader the one of them to which the figures would be published
 * @param facts of the last months
 */
public record Preview(Network network, boolean asked, List<Recipient> readers, Recipient reader, OwnFacts facts)
        implements Serializable {

    public Preview {
        readers = List.copyOf(readers);
    }
}
