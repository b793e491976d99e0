package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.federation.entity.Network;
import org.maillage.notifications.Outbox;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Actor;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.texts.FreeText;
import org.maillage.tenants.control.Twin;
import org.maillage.tenants.control.Twins;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.StructureKind;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** How a structure asks to join a network, and how the network operator decides. */
@Stateless
@Permission("tenants:accept")
@CrossTenant(because = "The structure does not exist before its request is accepted")
public class JoinRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<StructureAccepted> accepted;

    @Inject
    private Outbox outbox;

    @Inject
    private Twins twins;

    /**
     * A structure asks to join a network. Sending the same request twice changes nothing.
     *
     * @throws BusinessException when the network accepts no requests, or when this SIRET already has a request waiting there
     */
    @Public(because = "A structure has no account before it is accepted")
    public void submit(UUID networkId, @Valid JoinRequest request) {
        if (entities.find(JoinRequest.class, request.getId()) != null) {
            return;
        }
        Network network = entities.find(Network.class, networkId);
        if (network == null || !network.isOpen()) {
            throw new BusinessException("tenants.request.networkClosed").at("network");
        }
        if (isWaiting(network, request)) {
            throw new BusinessException("tenants.request.alreadyWaiting", network.getName()).at("siret");
        }
        request.setNetwork(network);
        entities.persist(request);
    }

    private boolean isWaiting(Network network, JoinRequest request) {
        return entities.createQuery(
                                "select count(r) from JoinRequest r"
                                        + " where r.network = :network and r.siret = :siret and r.branch = :branch"
                                        + " and r.state = :state",
                                Long.class)
                        .setParameter("network", network)
                        .setParameter("siret", request.getSiret())
                        .setParameter("branch", request.getBranch())
                        .setParameter("state", TenantState.REQUESTED)
                        .getSingleResult()
                > 0;
    }

    /** The requests made to the operator's network: those that wait first, oldest first, then the decided ones. */
    public List<JoinRequest> all() {
        return entities.createQuery(
                        "select r from JoinRequest r where r.network.id = :network"
                                + " order by case when r.decidedAt is null then 0 else 1 end, r.requestedAt",
                        JoinRequest.class)
                .setParameter("network", operator().requireNetwork())
                .getResultList();
    }

    /**
     * Accepts a request: the structure exists, a member of the network from that day on, and its first administrator is invited.
     *
     * @param since first day of the membership
     * @throws BusinessException when a structure with this SIRET and branch exists already
     */
    public void accept(UUID id, LocalDate since) {
        JoinRequest request = lock(id);
        // Two networks that accept one structure at once would give it the same number: one of them then finds the
        // other's.
        int number = nextNumber();
        if (twins.exists(request)) {
            throw new BusinessException("tenants.request.alreadyExists").at("since");
        }
        Tenant tenant = new Tenant(number, request.getName(), request.getSiret(), kindOf(request));
        tenant.branch(request.getBranch());
        request.accept(tenant);
        entities.persist(tenant);
        entities.persist(new Membership(tenant, networkOf(request), since));
        accepted.fire(new StructureAccepted(tenant, request.getContactEmail()));
    }

    /** The structures and waiting requests that may be the same one under another name or branch. */
    public List<Twin> twins(UUID id) {
        return twins.of(find(id, LockModeType.NONE));
    }

    /** Refuses a request; the structure receives the reason by mail. */
    public void refuse(UUID id, @NotBlank @FreeText @Size(max = 500) String reason) {
        JoinRequest request = lock(id);
        request.refuse(reason);
        outbox.send(
                request.getContactEmail(),
                Locale.FRENCH,
                "refusal",
                networkOf(request).getName(),
                reason);
    }

    /** Two operators who decide at once: the second waits, then finds the request decided. */
    private JoinRequest lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private JoinRequest find(UUID id, LockModeType lock) {
        JoinRequest request = entities.find(JoinRequest.class, id, lock);
        if (request == null || !networkOf(request).getId().equals(operator().requireNetwork())) {
            throw new NotFoundException();
        }
        return request;
    }

    private int nextNumber() {
        Integer newest = entities.createQuery("select max(t.number) from Tenant t", Integer.class)
                .getSingleResult();
        return newest == null ? 1 : newest + 1;
    }

    private static Network networkOf(JoinRequest request) {
        Network network = request.getNetwork();
        if (network == null) {
            throw new NotFoundException();
        }
        return network;
    }

    private static StructureKind kindOf(JoinRequest request) {
        StructureKind kind = request.getKind();
        return kind == null ? StructureKind.OTHER : kind;
    }

    private static Actor operator() {
        return Acting.require();
    }
}
