package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaDelete;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.platform.persistence.TenantEntity;
import org.maillage.platform.persistence.TenantRows;
import org.maillage.platform.persistence.TenantTable;
import org.maillage.platform.persistence.TenantTables;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.ErasureCertificate;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** Erases everything personal of a closed structure, and leaves a certificate. What was published stays. */
@ApplicationScoped
public class Erasure {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TenantTables tables;

    @Inject
    private TenantRows rows;

    @Inject
    private Event<StructureErased> erased;

    /** Erases the structure in scope within the running transaction; a second call finds nothing to do. */
    public void run() throws IOException {
        Tenant tenant = entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", TenantScope.require())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (tenant.getState() != TenantState.CLOSED || isCertified(tenant)) {
            return;
        }
        Set<UUID> accounts = rows.accounts(tables.parentsFirst());
        StructureErased event = new StructureErased(accounts, eraseRows());
        event.count("tenants_requests", eraseRequests());
        erased.fire(event);
        entities.persist(new ErasureCertificate(tenant, event.counts()));
    }

    private Map<String, Long> eraseRows() {
        List<TenantTable> childrenFirst = new ArrayList<>(tables.parentsFirst());
        Collections.reverse(childrenFirst);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (TenantTable table : childrenFirst) {
            if (table.isErased()) {
                counts.put(table.name(), (long) erase(table.entity()));
            }
        }
        return counts;
    }

    private <T extends TenantEntity> int erase(Class<T> entity) {
        CriteriaDelete<T> all = entities.getCriteriaBuilder().createCriteriaDelete(entity);
        all.from(entity);
        // In a batch EclipseLink tells one row, however many there were.
        return entities.createQuery(all)
                .setHint("eclipselink.jdbc.batch-writing", "false")
                .executeUpdate();
    }

    /** Who asked for the structure to join, once upon a time. */
    private int eraseRequests() {
        List<JoinRequest> requests = entities.createQuery(
                        "select r from JoinRequest r where r.tenantNumber = :tenant", JoinRequest.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        requests.forEach(JoinRequest::anonymise);
        return requests.size();
    }

    private boolean isCertified(Tenant tenant) {
        return entities.createQuery(
                                "select count(c) from ErasureCertificate c where c.tenantNumber = :tenant", Long.class)
                        .setParameter("tenant", tenant.getNumber())
                        .getSingleResult()
                > 0;
    }
}
