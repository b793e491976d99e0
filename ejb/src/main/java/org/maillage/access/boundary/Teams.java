package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Inviting;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.entity.Tenant;

/** The team of a structure: who works there and who is invited. */
@Stateless
@Permission("access:read")
public class Teams {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Inviting inviting;

    /** Who works in the structure, by name. */
    public List<Assignment> members() {
        return entities.createQuery(
                        "select a from Assignment a where a.place.tenant.number = :tenant"
                                + " order by a.account.lastName, a.account.firstName",
                        Assignment.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
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
     * @throws BusinessException at {@code email} when the person is in the team or invited already
     */
    @Permission("access:invite")
    public void invite(@NotBlank @Email @Size(max = 254) String email, Role role) {
        if (role.scope() != Role.Scope.TENANT) {
            throw new BusinessException("access.invitation.roleOfAnotherPlace").at("role");
        }
        String address = Account.normalise(email);
        if (members().stream().anyMatch(member -> member.getAccount().getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyMember", address).at("email");
        }
        if (invitations().stream().anyMatch(waiting -> waiting.getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyInvited", address).at("email");
        }
        inviting.invite(address, Place.in(tenant(), role));
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
