package org.maillage.federation.boundary;

import java.util.List;
import org.maillage.federation.entity.Network;

/** A question that whoever keeps memberships answers while it is asked: of which networks a structure is a member today. */
public final class NetworksAsked {

    private final int structure;
    private List<Network> networks = List.of();

    public NetworksAsked(int structure) {
        this.structure = structure;
    }

    public int structure() {
        return structure;
    }

    /** Answers it. */
    public void answer(List<Network> all) {
        networks = List.copyOf(all);
    }

    /** The answer, as the structure joined them; none as long as there is none. */
    public List<Network> networks() {
        return networks;
    }
}
