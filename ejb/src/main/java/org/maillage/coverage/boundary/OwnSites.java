package org.maillage.coverage.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.coverage.entity.PublishedSite;
import org.maillage.federation.entity.Network;
import org.maillage.platform.security.Permission;
import org.maillage.tenants.control.Memberships;

/** What the networks of a structure read of its sites, read by itself as it published it. */
@Stateless
@Permission("coverage:review")
public class OwnSites {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    /** By name; to each network the same is told. */
    public List<OwnSite> all() {
        Map<UUID, String> names =
                memberships.belonging().networks().stream().collect(Collectors.toMap(Network::getId, Network::getName));
        Map<UUID, List<PublishedSite>> bySite = entities.createQuery(
                        "select p from PublishedSite p order by p.name, p.siteId", PublishedSite.class)
                .getResultStream()
                .collect(Collectors.groupingBy(PublishedSite::getSiteId, LinkedHashMap::new, Collectors.toList()));
        return bySite.values().stream()
                .map(published -> new OwnSite(
                        published.get(0),
                        published.stream()
                                .map(PublishedSite::getNetworkId)
                                .map(network -> names.getOrDefault(network, ""))
                                .filter(name -> !name.isEmpty())
                                .sorted()
                                .toList()))
                .toList();
    }
}
