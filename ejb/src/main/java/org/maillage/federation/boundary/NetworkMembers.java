package org.maillage.federation.boundary;

import java.util.List;
import org.maillage.federation.entity.Network;

/** Which structures are in a network: asked here, answered by whoever keeps memberships. */
public interface NetworkMembers {

    /** The structures that are directly in a network on some day of a calendar year. */
    List<NetworkMember> of(Network network, int year);

    /** The networks of which a structure is a member today, by name. */
    List<Network> networks(int structure);
}
