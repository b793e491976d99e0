package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.federation.entity.AgeBands;
import org.maillage.federation.entity.Network;
import org.maillage.federation.entity.NetworkLink;
import org.maillage.federation.entity.NetworkTree;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** Which networks the structure in scope belongs to, and what they ask of it. */
@ApplicationScoped
public class Memberships {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    /** All memberships of the structure in scope, past and future ones too. */
    public List<Membership> ofTenant() {
        return entities.createQuery("select m from Membership m where m.tenant.number = :tenant", Membership.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
    }

    /** All memberships of a structure, the newest first, past and future ones too. */
    public List<Membership> of(Tenant tenant) {
        return entities.createQuery(
                        "select m from Membership m where m.tenant = :tenant order by m.since desc, m.network.name",
                        Membership.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Where the work of the structure in scope counts, and when. */
    public Belonging belonging() {
        return new Belonging(ofTenant(), tree());
    }

    /**
     * Where the work of the structure in scope would count, and when, were it a member of one more network from a day on. It does not
     * become one.
     */
    public Belonging belongingWith(Network network, LocalDate since) {
        Tenant tenant = entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult();
        return new Belonging(
                Stream.concat(ofTenant().stream(), Stream.of(new Membership(tenant, network, since)))
                        .toList(),
                tree());
    }

    /** The networks where a request of a structure waits for an answer. */
    public List<Network> asked(int tenant) {
        return entities.createQuery(
                        "select r.network from JoinRequest r where r.tenantNumber = :tenant and r.state = :waiting",
                        Network.class)
                .setParameter("tenant", tenant)
                .setParameter("waiting", TenantState.REQUESTED)
                .getResultList();
    }

    /** The networks that a structure may ask to join, or asked, by name: it belongs to none of them, today or later. */
    public List<Network> prospects(int tenant) {
        List<Network> asked = asked(tenant);
        Set<Network> own = networks(tenant);
        return entities.createQuery("select n from Network n order by n.name", Network.class)
                .getResultStream()
                .filter(network -> network.isOpen() || asked.contains(network))
                .filter(network -> !own.contains(network))
                .toList();
    }

    /** The networks to which a structure belongs, today or later. */
    public Set<Network> networks(int tenant) {
        LocalDate today = LocalDate.now(ZONE);
        return entities.createQuery("select m from Membership m where m.tenant.number = :tenant", Membership.class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .filter(membership -> membership.lastsUntil(today))
                .flatMap(membership -> Optional.ofNullable(membership.getNetwork()).stream())
                .collect(Collectors.toSet());
    }

    /** All networks within networks. */
    public NetworkTree tree() {
        return new NetworkTree(entities.createQuery("select l from NetworkLink l", NetworkLink.class)
                .getResultList());
    }

    /** The larger networks to which a network belongs on a day, the smaller ones first. */
    public List<Network> above(Network network, LocalDate day) {
        NetworkTree tree = tree();
        return tree.andAbove(List.of(network)).stream()
                .filter(above ->
                        !above.equals(network) && tree.way(network, above, day).isPresent())
                .toList();
    }

    /** All memberships in a network and in those that ever belong to it, past and future ones too. */
    public List<Membership> below(Network network) {
        return entities.createQuery("select m from Membership m where m.network in :networks", Membership.class)
                .setParameter("networks", tree().andBelow(network))
                .getResultList();
    }

    /** All memberships of a network, past and future ones too. */
    public List<Membership> of(Network network) {
        return entities.createQuery("select m from Membership m where m.network = :network", Membership.class)
                .setParameter("network", network)
                .getResultList();
    }

    /** The age bands that a counter must offer on a day, so that each network of that day can be answered. */
    public AgeBands ageBands(LocalDate day) {
        return AgeBands.commonTo(
                belonging().on(day).stream().map(Network::getAgeBands).toList());
    }
}
