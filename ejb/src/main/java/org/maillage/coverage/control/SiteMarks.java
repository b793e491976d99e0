package org.maillage.coverage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.maillage.coverage.entity.StaleSites;
import org.maillage.exports.boundary.StructureImported;
import org.maillage.federation.boundary.NetworkChanged;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.sites.boundary.SitesChanged;
import org.maillage.tenants.boundary.MembershipChanged;
import org.maillage.tenants.boundary.StateChanged;
import org.maillage.tenants.control.Memberships;
import org.maillage.tenants.control.StructureErased;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;

/** The work list of what structures publish of their sites. A mark is written in the transaction that changes something. */
@ApplicationScoped
class SiteMarks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    void onSitesChanged(@Observes SitesChanged event) {
        mark(TenantScope.require());
    }

    void onMembershipChanged(@Observes MembershipChanged event) {
        mark(event.tenant().getNumber());
    }

    void onStateChanged(@Observes StateChanged event) {
        mark(event.tenant().getNumber());
    }

    /** A network that belongs to another one, or no longer, takes everybody below along. */
    void onNetworkChanged(@Observes NetworkChanged event) {
        memberships.below(event.network()).stream()
                .map(Membership::getTenant)
                .map(Objects::requireNonNull)
                .map(Tenant::getNumber)
                .distinct()
                .forEach(this::mark);
    }

    void onImported(@Observes StructureImported event) {
        mark(TenantScope.require());
    }

    void onErased(@Observes StructureErased event) {
        int marks = entities.createQuery("delete from StaleSites s where s.tenantNumber = :tenant")
                .setParameter("tenant", TenantScope.require())
                .executeUpdate();
        event.count("coverage_stale_sites", marks);
    }

    private void mark(int tenant) {
        entities.persist(new StaleSites(tenant));
    }

    /** The structures of which something is out of date. */
    List<Integer> tenants() {
        return entities.createQuery("select distinct s.tenantNumber from StaleSites s", Integer.class)
                .getResultList();
    }

    /** The marks of the structure in scope that are committed now. */
    List<StaleSites> ofTenant() {
        return entities.createQuery("select s from StaleSites s where s.tenantNumber = :tenant", StaleSites.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
    }
}
