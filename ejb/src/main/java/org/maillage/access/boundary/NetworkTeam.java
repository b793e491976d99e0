package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.access.control.Inviting;
import org.maillage.access.control.Sessions;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.access.entity.Place;
import org.maillage.federation.boundary.OwnNetwork;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;

/** The team of a network: who operates it, who reads its figures, and who is invited to do so. */
@Stateless
@Permission("access:staff")
@CrossTenant(because = "The people of a network belong to no structure")
public class NetworkTeam {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnNetwork own;

    @Inject
    private Inviting inviting;

    @Inject
    private Sessions sessions;

    /** Who works for the network of the person in action, by name. */
    public List<Assignment> members() {
        return entities.createQuery(
                        "select a from Assignment a where a.place.network = :network and a.endedAt is null"
                                + " order by a.account.lastName, a.account.firstName",
                        Assignment.class)
                .setParameter("network", own.get())
                .getResultList();
    }

    /** The invitations that wait for an answer, those that expired included, newest first. */
    public List<Invitation> invitations() {
        return entities.createQuery(
                        "select i from Invitation i where i.place.network = :network"
                                + " and i.acceptedAt is null and i.cancelledAt is null order by i.createdAt desc",
                        Invitation.class)
                .setParameter("network", own.get())
                .getResultList();
    }

    /**
     * Invites a person to the network.
     *
     * @param role a role held in a network
     * @throws BusinessException at {@code email} when the person is in the team or invited already, at {@code role} when it is held elsewhere
     */
    public void invite(@NotBlank @Email @Size(max = 254) String email, @NotNull Role role) {
        if (role.scope() != Role.Scope.NETWORK) {
            throw new BusinessException("access.invitation.roleOfNoNetwork").at("role");
        }
        Network network = own.take();
        String address = Account.normalise(email);
        if (members().stream().anyMatch(member -> member.getAccount().getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyMember", address).at("email");
        }
        if (invitations().stream().anyMatch(waiting -> waiting.getEmail().equals(address))) {
            throw new BusinessException("access.invitation.alreadyInvited", address).at("email");
        }
        inviting.invite(address, Place.in(network, role));
    }

    /** Sends an invitation once more, with a new link. */
    public void resend(@NotNull UUID invitationId) {
        inviting.renew(invitation(invitationId));
    }

    /** Takes an invitation back. */
    public void cancel(@NotNull UUID invitationId) {
        invitation(invitationId).cancel(Instant.now());
    }

    /**
     * A member leaves: their access ends at once, on every node.
     *
     * @throws BusinessException when nobody would operate the network any more
     */
    public void end(@NotNull UUID assignmentId) {
        own.take();
        List<Assignment> members = members();
        Assignment leaving = members.stream()
                .filter(member -> member.getId().equals(assignmentId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean operated = members.stream()
                .filter(member -> !member.equals(leaving))
                .anyMatch(member -> member.getPlace().getRole() == Role.NETWORK_OPERATOR);
        if (!operated) {
            throw new BusinessException("access.team.lastOperator");
        }
        leaving.end(Instant.now());
        sessions.end(leaving);
    }

    private Invitation invitation(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id))
                .filter(invitation -> own.get().equals(invitation.getPlace().getNetwork()))
                .orElseThrow(NotFoundException::new);
    }
}
