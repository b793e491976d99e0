package org.maillage.tenants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/**
 * Finds who asks twice. Names are compared by the database, whose collation knows neither accents nor case; only names and SIRETs, which
 * are public, are shown to a network of structures that are not its own.
 */
@ApplicationScoped
public class Twins {

    @PersistenceContext
    private EntityManager entities;

    /** Whether a structure that is not closed has this SIRET and branch. */
    public boolean exists(JoinRequest request) {
        return entities.createQuery("select count(t) from Tenant t where t.identity = :identity", Long.class)
                        .setParameter("identity", Tenant.identity(request.getSiret(), request.getBranch()))
                        .getSingleResult()
                > 0;
    }

    /** The other structures, and the other waiting requests to the same network, with this SIRET or this name. */
    public List<Twin> of(JoinRequest request) {
        Stream<Twin> tenants = alike(request).stream()
                .filter(tenant -> !Objects.equals(tenant.getNumber(), request.getTenantNumber()))
                .map(tenant ->
                        twin(request, tenant.getName(), tenant.getSiret(), tenant.getBranch(), tenant.getState()));
        Stream<Twin> requests = waiting(request).stream()
                .map(other -> twin(request, other.getName(), other.getSiret(), other.getBranch(), other.getState()));
        return Stream.concat(tenants, requests).toList();
    }

    private List<Tenant> alike(JoinRequest request) {
        return entities.createQuery(
                        "select t from Tenant t where t.siret = :siret or t.name = :name order by t.name, t.branch",
                        Tenant.class)
                .setParameter("siret", request.getSiret())
                .setParameter("name", request.getName())
                .getResultList();
    }

    private List<JoinRequest> waiting(JoinRequest request) {
        return entities.createQuery(
                        "select r from JoinRequest r where r.network = :network and r.state = :waiting and r <> :request"
                                + " and (r.siret = :siret or r.name = :name) order by r.requestedAt",
                        JoinRequest.class)
                .setParameter("network", request.getNetwork())
                .setParameter("waiting", TenantState.REQUESTED)
                .setParameter("request", request)
                .setParameter("siret", request.getSiret())
                .setParameter("name", request.getName())
                .getResultList();
    }

    private static Twin twin(JoinRequest request, String name, String siret, String branch, TenantState state) {
        return new Twin(name, siret, branch, state, siret.equals(request.getSiret()), same(name, request.getName()));
    }

    private static boolean same(String one, String other) {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.PRIMARY);
        return collator.compare(one.strip(), other.strip()) == 0;
    }
}
