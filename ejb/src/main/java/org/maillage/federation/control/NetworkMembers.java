package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.maillage.federation.boundary.MembersAsked;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.NetworksAsked;
import org.maillage.federation.entity.Network;

/** Which structures are in a network: asked of whoever keeps memberships, who in turn know what a network is. */
@ApplicationScoped
public class NetworkMembers {

    @Inject
    private Event<MembersAsked> members;

    @Inject
    private Event<NetworksAsked> networks;

    /** The structures that are directly in a network on some day of a calendar year. */
    public List<NetworkMember> of(Network network, int year) {
        MembersAsked asked = new MembersAsked(network, year);
        members.fire(asked);
        return asked.members();
    }

    /** The networks of which a structure is a member today, as it joined them. */
    public List<Network> networks(int structure) {
        NetworksAsked asked = new NetworksAsked(structure);
        networks.fire(asked);
        return asked.networks();
    }
}
