package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.federation.control.Definitions;
import org.maillage.federation.control.Lineages;
import org.maillage.federation.control.NetworkMembers;
import org.maillage.federation.entity.Crossing;
import org.maillage.federation.entity.Fact;
import org.maillage.federation.entity.FactCells;
import org.maillage.federation.entity.FactKey;
import org.maillage.federation.entity.Indicator;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.TenantScope;

/**
 * What the networks see of one structure: the facts that it published, read by itself, as they are. Small counts are not hidden, since they are
 * its own; a network reads them added up with those of the others only.
 */
@Stateless
@Permission("federation:review")
public class OwnPublications {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Definitions definitions;

    @Inject
    private NetworkMembers members;

    @Inject
    private Lineages lineages;

    /**
     * The networks to which something was published: those of which the structure is a member, as it joined them; then those above them,
     * the smaller ones first; last, by name, those to which it belongs no more.
     */
    public List<Recipient> networks() {
        Set<UUID> published = new HashSet<>(entities.createQuery("select distinct f.networkId from Fact f", UUID.class)
                .getResultList());
        List<Network> own = members.networks(TenantScope.require());
        List<Recipient> today = lineages.tree().ways(own, LocalDate.now(ZONE)).stream()
                .map(Recipient::at)
                .filter(recipient -> published.remove(recipient.network().getId()))
                .toList();
        Stream<Recipient> former = entities.createQuery("select n from Network n order by n.name", Network.class)
                .getResultStream()
                .filter(network -> published.contains(network.getId()))
                .map(network -> new Recipient(network, List.of()));
        return Stream.concat(today.stream(), former).toList();
    }

    /** What was published to a network. */
    public OwnFacts facts(@NotNull Network network) {
        Map<FactKey, FactCells> facts = new LinkedHashMap<>();
        entities.createQuery(
                        "select f from Fact f where f.networkId = :network and f.key.communeCode = :everywhere and f.key.crossing = :whole"
                                + " order by f.key.month, f.key.indicator, f.key.edition",
                        Fact.class)
                .setParameter("network", network.getId())
                .setParameter("everywhere", FactKey.EVERYWHERE)
                .setParameter("whole", Crossing.WHOLE)
                .getResultStream()
                .forEach(fact -> facts.put(fact.getKey(), fact.getCells()));
        return new OwnFacts(facts);
    }

    /** The definitions of what is published. */
    public List<Indicator> dictionary() {
        return definitions.national();
    }
}
