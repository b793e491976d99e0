package org.maillage.federation.boundary;

import java.util.List;
import org.maillage.federation.entity.Network;

/**
 * A question that whoever keeps memberships answers while it is asked: which structures are directly in a network on some day of a calendar
 * year. Networks do not know their structures.
 */
public final class MembersAsked {

    private final Network network;
    private final int year;
    private List<NetworkMember> members = List.of();

    public MembersAsked(Network network, int year) {
        this.network = network;
        this.year = year;
    }

    public Network network() {
        return network;
    }

    public int year() {
        return year;
    }

    /** Answers it. */
    public void answer(List<NetworkMember> all) {
        members = List.copyOf(all);
    }

    /** The answer; nobody as long as there is none. */
    public List<NetworkMember> members() {
        return members;
    }
}
