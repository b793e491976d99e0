package org.maillage.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;
import org.maillage.reporting.control.PublishedReporting;
import org.maillage.reporting.control.Roster;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** Which structures of a network have reported, and which are silent. That something was recorded is told, never what or how much. */
@Stateless
@Permission("reporting:read")
@CrossTenant(because = "A network follows all its structures, by months and dates that they published and nothing else")
public class Reporting {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Memberships memberships;

    @Inject
    private PublishedReporting published;

    /** The structures of the network of the person in action and of those that belong to it. */
    public Completeness read() {
        Network network = own.get();
        List<Membership> below = below(network);
        YearMonth now = YearMonth.now(ZONE);
        Map<Tenant, List<Stay>> listed = listed(network, below, now);
        Map<Integer, NavigableSet<YearMonth>> months =
                published.months(listed.keySet().stream().map(Tenant::getNumber).toList());
        return new Completeness(
                now.minusMonths(1),
                listed.entrySet().stream()
                        .map(stays -> MemberReport.of(
                                stays.getKey(),
                                through(stays.getKey(), below, network),
                                stays.getValue(),
                                months.getOrDefault(stays.getKey().getNumber(), new TreeSet<>()),
                                now))
                        .sorted(Comparator.comparingInt(MemberReport::silent)
                                .reversed()
                                .thenComparing(member -> member.structure().getName())
                                .thenComparing(member -> member.structure().getNumber()))
                        .toList());
    }

    /** Since when nobody has confirmed the oldest public sheet of the same structures, by their numbers; of those that have any. */
    public Map<Integer, LocalDate> oldestSheets() {
        Network network = own.get();
        return published.oldestSheets(listed(network, below(network), YearMonth.now(ZONE)).keySet().stream()
                .map(Tenant::getNumber)
                .toList());
    }

    /** Those that belong now or belonged last month, with the days on which they do. */
    private Map<Tenant, List<Stay>> listed(Network network, List<Membership> below, YearMonth now) {
        return new Roster(network, below, memberships.tree())
                .stays().entrySet().stream()
                        .filter(stays -> stays.getValue().stream()
                                .anyMatch(stay -> stay.touches(now) || stay.touches(now.minusMonths(1))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same, to take along. */
    @Audited(of = Network.class)
    public Completeness export() {
        return read();
    }

    /** Read together with their structures and networks, of which there may be many. */
    private List<Membership> below(Network network) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.tenant join fetch m.network"
                                + " where m.network in :networks",
                        Membership.class)
                .setParameter("networks", memberships.tree().andBelow(network))
                .getResultList();
    }

    private static List<String> through(Tenant structure, List<Membership> memberships, Network network) {
        return memberships.stream()
                .filter(membership -> structure.equals(membership.getTenant()))
                .map(membership -> Objects.requireNonNull(membership.getNetwork()))
                .filter(smaller -> !smaller.equals(network))
                .map(Network::getName)
                .distinct()
                .sorted()
                .toList();
    }
}
