package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.MembersAsked;
import org.maillage.federation.boundary.NetworkMember;
import org.maillage.federation.boundary.NetworksAsked;
import org.maillage.federation.entity.Network;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** Answers which structures are in a network, and in which networks one is, as memberships say. */
@ApplicationScoped
class MembersOfYear {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int DECEMBER = 12;

    @PersistenceContext
    private EntityManager entities;

    void onMembersAsked(@Observes MembersAsked asked) {
        asked.answer(of(asked.network(), asked.year()));
    }

    private List<NetworkMember> of(Network network, int year) {
        Map<Tenant, List<Membership>> memberships = entities.createQuery(
                        "select m from Membership m join fetch m.tenant where m.tenant in"
                                + " (select x.tenant from Membership x where x.network = :network)",
                        Membership.class)
                .setParameter("network", network)
                .getResultStream()
                .collect(Collectors.groupingBy(membership -> Objects.requireNonNull(membership.getTenant())));
        LocalDate today = LocalDate.now(ZONE);
        return memberships.entrySet().stream()
                .filter(all ->
                        all.getValue().stream().anyMatch(one -> network.equals(one.getNetwork()) && touches(one, year)))
                .map(all -> member(all.getKey(), all.getValue(), new Asked(network, year, today)))
                .toList();
    }

    private record Asked(Network network, int year, LocalDate today) {

        /** All days of the year on which it can be a member already. */
        boolean isWhole(Membership membership) {
            LocalDate last = LocalDate.of(year, DECEMBER, 31);
            return network.equals(membership.getNetwork())
                    && membership.covers(LocalDate.of(year, 1, 1))
                    && membership.covers(last.isAfter(today) ? today : last);
        }
    }

    private static NetworkMember member(Tenant tenant, List<Membership> all, Asked asked) {
        List<Membership> whole = all.stream().filter(asked::isWhole).toList();
        List<Membership> asking = tenant.getState() == TenantState.CLOSED
                ? List.of()
                : whole.stream().filter(one -> one.covers(asked.today())).toList();
        boolean named = asking.stream().anyMatch(Membership::isNamed);
        boolean namedAbove = asking.stream().anyMatch(Membership::isNamedAbove);
        boolean alone =
                all.stream().allMatch(one -> asked.network().equals(one.getNetwork()) || !touches(one, asked.year()));
        boolean comparable = !whole.isEmpty() && tenant.getState().allows(TenantState.Effect.WRITE);
        String branch = tenant.getBranch().isEmpty() ? "" : " – " + tenant.getBranch();
        return new NetworkMember(
                tenant.getNumber(),
                tenant.getName() + branch,
                tenant.getKind().name(),
                named,
                namedAbove,
                alone,
                comparable);
    }

    private static boolean touches(Membership membership, int year) {
        return !membership.getSince().isAfter(LocalDate.of(year, DECEMBER, 31))
                && membership.lastsUntil(LocalDate.of(year, 1, 1));
    }

    void onNetworksAsked(@Observes NetworksAsked asked) {
        asked.answer(networks(asked.structure()));
    }

    private List<Network> networks(int structure) {
        LocalDate today = LocalDate.now(ZONE);
        return entities.createQuery(
                        "select m from Membership m where m.tenant.number = :structure"
                                + " order by m.since, m.network.name",
                        Membership.class)
                .setParameter("structure", structure)
                .getResultStream()
                .filter(membership -> membership.covers(today))
                .map(Membership::getNetwork)
                .map(Objects::requireNonNull)
                .toList();
    }
}
