package org.maillage.tenants.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.maillage.tenants.control.Memberships;
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

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<StructureAccepted> accepted;

    @Inject
    private Event<MembershipChanged> changed;

    @Inject
    private Outbox outbox;

    @Inject
    private Twins twins;

    @Inject
    private Memberships memberships;

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

    /** The networks that the structure of the person in action may ask to join, or asked, by name: it does not belong to them. */
    @Permission("tenants:join")
    public List<Prospect> prospects() {
        LocalDate today = LocalDate.now(ZONE);
        return memberships.prospects(ownNumber()).stream()
                .map(network -> new Prospect(network, memberships.above(network, today)))
                .toList();
    }

    /** The requests of the structure of the person in action that wait for an answer. */
    @Permission("tenants:join")
    public List<JoinRequest> own() {
        return entities.createQuery(
                        "select r from JoinRequest r where r.tenantNumber = :tenant and r.state = :waiting"
                                + " order by r.requestedAt",
                        JoinRequest.class)
                .setParameter("tenant", ownNumber())
                .setParameter("waiting", TenantState.REQUESTED)
                .getResultList();
    }

    /** What the structure of the person in action says of itself when it asks to join one more network. */
    @Permission("tenants:join")
    public JoinRequest begin() {
        JoinRequest request = new JoinRequest();
        request.ask(ownStructure());
        request.setContactName(Acting.require().name());
        return request;
    }

    /**
     * The structure of the person in action, which is at work already, asks to join one more network. Sending the same request twice changes
     * nothing.
     *
     * @throws BusinessException at {@code contactEmail} when the network accepts no requests, when it has one of this structure, when the
     *     structure belongs to it, or when the structure is suspended or leaves
     */
    @Permission("tenants:join")
    public void ask(@NotNull @Valid JoinRequest request, @NotNull UUID networkId) {
        Tenant tenant = ownStructure();
        if (tenant.getState() != TenantState.ACTIVE) {
            throw new BusinessException("tenants.state.wrong").at("contactEmail");
        }
        boolean member = memberships.networks(tenant.getNumber()).stream()
                .anyMatch(network -> network.getId().equals(networkId));
        if (member) {
            throw new BusinessException("tenants.request.alreadyMember").at("contactEmail");
        }
        request.ask(tenant);
        submit(networkId, request);
    }

    private Tenant ownStructure() {
        return tenant(ownNumber());
    }

    private static int ownNumber() {
        return Optional.ofNullable(Acting.require().tenantId()).orElseThrow(NotFoundException::new);
    }

    private Tenant tenant(int number) {
        return entities.createQuery("select t from Tenant t where t.number = :number", Tenant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
     * Accepts a request: the structure is a member of the network from that day on. One that is new exists from now on, and its first
     * administrator is invited.
     *
     * @param since first day of the membership
     * @throws BusinessException at {@code since} when a new structure has the SIRET and branch of another one, or when one that was a member
     *     before would be twice on one day
     */
    public void accept(UUID id, LocalDate since) {
        JoinRequest request = lock(id);
        if (request.getTenantNumber() != null && request.getState() == TenantState.REQUESTED) {
            admit(request, tenant(request.getTenantNumber()), since);
        } else {
            create(request, since);
        }
    }

    /** One that works in Maillage already. What it has recorded since that day counts in the network. */
    private void admit(JoinRequest request, Tenant tenant, LocalDate since) {
        if (tenant.getState() == TenantState.CLOSED) {
            throw new BusinessException("tenants.state.wrong").at("since");
        }
        Network network = networkOf(request);
        boolean twice = memberships.of(tenant).stream()
                .anyMatch(other -> network.equals(other.getNetwork()) && other.lastsUntil(since));
        if (twice) {
            throw new BusinessException("tenants.request.alreadyMember").at("since");
        }
        request.accept(tenant);
        entities.persist(new Membership(tenant, network, since));
        changed.fire(new MembershipChanged(tenant, since));
        outbox.send(request.getContactEmail(), Locale.FRENCH, "admission", network.getName(), tenant.getName());
    }

    private void create(JoinRequest request, LocalDate since) {
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
