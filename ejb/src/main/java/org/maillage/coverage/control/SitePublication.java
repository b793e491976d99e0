package org.maillage.coverage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.coverage.entity.PublishedSite;
import org.maillage.coverage.entity.StaleSites;
import org.maillage.federation.entity.Network;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.sites.entity.Site;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Publishes the open sites of the structure in scope to each network to which it belongs on a day, and takes back what it had published
 * beside. The same sites always give the same rows.
 */
@ApplicationScoped
class SitePublication {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SiteMarks marks;

    @Inject
    private Memberships memberships;

    void run(LocalDate today) {
        TenantState state = lockTenant().getState();
        List<StaleSites> done = marks.ofTenant();
        // What a closed structure had published goes with everything else that it owns.
        if (state.allows(TenantState.Effect.COUNT)) {
            List<Site> sites = state.allows(TenantState.Effect.RECEIVE) ? open() : List.of();
            Map<UUID, List<PublishedSite>> before = entities.createQuery(
                            "select p from PublishedSite p", PublishedSite.class)
                    .getResultStream()
                    .collect(Collectors.groupingBy(PublishedSite::getNetworkId));
            for (Network network : memberships.belonging().on(today)) {
                List<PublishedSite> known = before.remove(network.getId());
                publish(network, sites, known == null ? List.of() : known);
            }
            before.values().forEach(gone -> gone.forEach(entities::remove));
        }
        done.forEach(entities::remove);
    }

    /** Two nodes that publish for the same structure take turns. */
    private Tenant lockTenant() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private List<Site> open() {
        return entities.createQuery("select s from Site s where s.open = true", Site.class)
                .getResultList();
    }

    private void publish(Network network, List<Site> sites, List<PublishedSite> known) {
        Map<UUID, PublishedSite> before =
                known.stream().collect(Collectors.toMap(PublishedSite::getSiteId, Function.identity()));
        for (Site site : sites) {
            PublishedSite published = before.remove(site.getId());
            if (published == null) {
                entities.persist(new PublishedSite(network.getId(), site));
            } else {
                published.publish(site);
            }
        }
        before.values().forEach(entities::remove);
    }
}
