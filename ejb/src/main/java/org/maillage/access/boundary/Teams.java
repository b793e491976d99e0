package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.access.control.Crew;
import org.maillage.access.control.Inviting;
import org.maillage.access.control.Sessions;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.security.SiteLimit;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.sites.boundary.Sites;
import org.maillage.tenants.entity.Tenant;

/** The team of a structure: who works there and who is invited. */
@Stateless
@Permission("access:read")
public class Teams {

    /** Whoever may not do that keeps no open work. */
    private static final String WORKS = "activities:record";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Crew crew;

    @Inject
    private Event<Leaving> leaving;

    @Inject
    private Inviting inviting;

    @Inject
    private Sessions sessions;

    @Inject
    private Sites sites;

    /** Who works in the structure, by name. */
    public List<Assignment> members() {
        return crew.members();
    }

    /** Everybody who works or worked in the structure, by account: the names behind what was recorded. */
    public Map<UUID, String> names() {
        return entities.createQuery(
                        "select distinct a.account from Assignment a where a.place.tenant.number = :tenant",
                        Account.class)
                .setParameter("tenant", TenantScope.require())
                .getResultStream()
                .collect(Collectors.toMap(Account::getId, Account::getName));
    }

    /** In which role each of them works, or worked last, by account. */
    public Map<UUID, Role> roles() {
        return entities.createQuery(
                        "select a from Assignment a join fetch a.account where a.place.tenant.number = :tenant order by a.since",
                        Assignment.class)
                .setParameter("tenant", TenantScope.require())
                .getResultStream()
                .filter(member -> member.getPlace().getRole() != Role.SUPPORT)
                .collect(Collectors.toMap(
                        member -> member.getAccount().getId(),
                        member -> member.getPlace().getRole(),
                        (before, now) -> now));
    }

    /** One member of the team. */
    @Permission("access:assign")
    public Assignment member(UUID assignmentId) {
        Assignment member = entities.find(Assignment.class, assignmentId);
        if (member == null
                || member.getEndedAt() != null
                || member.getPlace().getRole() == Role.SUPPORT
                || !tenant().equals(member.getPlace().getTenant())) {
            throw new NotFoundException();
        }
        return member;
    }

    /**
     * Gives a member another role, or other sites, from their next page on.
     *
     * @param role a role held in a structure
     * @param sites where they hold it; administrators do so everywhere
     * @throws BusinessException at {@code role} when nobody would administer the structure any more, at {@code sites} when the role
     *     is not limited to sites, at {@code successor} when the member has open work with which the role could not go on
     */
    @Permission("access:assign")
    public void change(UUID assignmentId, Role role, SiteLimit sites) {
        Assignment member = member(assignmentId);
        checkRole(role);
        checkSites(role, sites);
        if (role != Role.STRUCTURE_ADMINISTRATOR) {
            keepAnAdministrator(member);
        }
        if (!role.permissions().contains(WORKS)) {
            leaving.fire(new Leaving(member.getAccount().getId(), null, false));
        }
        member.change(role, sites);
    }

    /**
     * A member leaves: their access ends at once, on every node; what they recorded stays with the structure, and somebody named goes on
     * with their open work.
     *
     * @param takerId the member who takes over; {@code null} when there is nothing in hand
     * @throws BusinessException when nobody would administer the structure any more, at {@code successor} when there is open work and
     *     nobody is named, or somebody who may not go on with it
     */
    @Permission("access:assign")
    public void end(UUID assignmentId, @Nullable UUID takerId) {
        Assignment member = member(assignmentId);
        keepAnAdministrator(member);
        entrust(member, takerId, false);
        member.end(Instant.now());
        sessions.end(member);
    }

    /**
     * Open work goes from one member to another, who stays or not.
     *
     * @param takerId the member who takes over
     * @throws BusinessException at {@code successor} when nobody is named, or somebody who may not go on with it
     */
    @Permission("access:assign")
    public void handOver(UUID assignmentId, @Nullable UUID takerId) {
        entrust(member(assignmentId), takerId, true);
    }

    private void entrust(Assignment member, @Nullable UUID takerId, boolean stays) {
        Assignment successor = takerId == null ? null : member(takerId);
        leaving.fire(new Leaving(member.getAccount().getId(), member.equals(successor) ? null : successor, stays));
    }

    /**
     * The lock on the administrators makes two of them who remove each other wait for one another. The row of the structure is not
     * locked: a refusal is told in the trail, which refers to that row, while this transaction is still open.
     */
    private void keepAnAdministrator(Assignment leaving) {
        List<Assignment> administrators = members().stream()
                .filter(Teams::administers)
                .sorted(Comparator.comparing(Assignment::getId))
                .toList();
        administrators.forEach(member -> entities.refresh(member, LockModeType.PESSIMISTIC_WRITE));
        boolean another = administrators.stream().anyMatch(member -> !member.equals(leaving) && administers(member));
        if (leaving.getPlace().getRole() == Role.STRUCTURE_ADMINISTRATOR && !another) {
            throw new BusinessException("access.team.lastAdministrator").at("role");
        }
    }

    private static boolean administers(Assignment member) {
        return member.getEndedAt() == null && member.getPlace().getRole() == Role.STRUCTURE_ADMINISTRATOR;
    }

    private static void checkRole(Role role) {
        if (!Role.ofTeam().contains(role)) {
            throw new BusinessException("access.invitation.roleOfAnotherPlace").at("role");
        }
    }

    /** Only sites of this structure: those of another are not found. */
    private void checkSites(Role role, SiteLimit limit) {
        if (!limit.isEverywhere() && !role.isLimitable()) {
            throw new BusinessException("access.team.sites.administrator").at("sites");
        }
        if (limit.sites().size() > SiteLimit.MOST) {
            throw new BusinessException("access.team.sites.tooMany", SiteLimit.MOST).at("sites");
        }
        limit.sites().forEach(sites::find);
    }

    /** The invitations that wait for an answer, those that expired included, newest first. */
    public List<Invitation> invitations() {
        return entities.createQuery(
                        "select i from Invitation i where i.place.tenant.number = :tenant"
                                + " and i.acceptedAt is null and i.cancelledAt is null order by i.createdAt desc",
                        Invitation.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
    }

    /**
     * Invites a person to the structure.
     *
     * @param role a role held in a structure
     * @param sites where they will hold it; administrators do so everywhere
     * @throws BusinessException at {@code email} when the person is in the team or invited already, or when the team is full; at
     *     {@code sites} when the role is not limited to sites
     */
    @Permission("access:invite")
    public void invite(@NotBlank @Email @Size(max = 254) String email, Role role, SiteLimit sites) {
        checkRole(role);
        checkSites(role, sites);
        String address = Account.normalise(email);
        if (members().stream().anyMatch(member -> member.getAccount().getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyMember", address).at("email");
        }
        if (invitations().stream().anyMatch(waiting -> waiting.getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyInvited", address).at("email");
        }
        if (placesLeft() <= 0) {
            throw new BusinessException("access.invitation.noPlace").at("email");
        }
        inviting.invite(address, Place.in(tenant(), role, sites));
    }

    /** How many more people the structure may invite. */
    public int placesLeft() {
        int taken = members().size() + invitations().size();
        return Math.max(0, tenant().getQuotas().getAccounts() - taken);
    }

    /** Sends the invitation once more, with a new link. */
    @Permission("access:invite")
    public void resend(UUID invitationId) {
        inviting.renew(find(invitationId));
    }

    /** Takes an invitation back. */
    @Permission("access:invite")
    public void cancel(UUID invitationId) {
        find(invitationId).cancel(Instant.now());
    }

    private Invitation find(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId);
        if (invitation == null || !tenant().equals(invitation.getPlace().getTenant())) {
            throw new NotFoundException();
        }
        return invitation;
    }

    private Tenant tenant() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult();
    }
}
