package org.maillage.reporting.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.reporting.boundary.Stay;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** When structures belong to a network: on the days of a membership in it, or in a smaller one on the days on which that belongs to it. */
public final class Roster {

    private final Network network;
    private final NetworkTree tree;
    private final Map<Tenant, List<Stay>> stays = new HashMap<>();

    /** @param memberships in the network and in those that ever belong to it */
    public Roster(Network network, Collection<Membership> memberships, NetworkTree tree) {
        this.network = network;
        this.tree = tree;
        memberships.forEach(membership -> stays.computeIfAbsent(
                        Objects.requireNonNull(membership.getTenant()), any -> new ArrayList<>())
                .addAll(days(membership)));
        stays.replaceAll((tenant, days) -> Stay.joined(days));
    }

    /** The days on which a membership makes a structure belong to the network. */
    public List<Stay> days(Membership membership) {
        List<Stay> days = new ArrayList<>();
        climb(
                Objects.requireNonNull(membership.getNetwork()),
                Stay.of(membership.getSince(), membership.getUntil()),
                days);
        return days;
    }

    /** By structure, in the order of days, without gaps between two that could be one. */
    public Map<Tenant, List<Stay>> stays() {
        return stays;
    }

    /** No network belongs to itself: it ends. */
    private void climb(Network from, Stay days, List<Stay> found) {
        if (from.equals(network)) {
            found.add(days);
            return;
        }
        for (NetworkLink link : tree.links()) {
            if (link.getChild().equals(from)) {
                Stay linked = Stay.of(Objects.requireNonNull(link.getSince()), link.getUntil());
                days.within(linked).ifPresent(both -> climb(Objects.requireNonNull(link.getParent()), both, found));
            }
        }
    }
}
