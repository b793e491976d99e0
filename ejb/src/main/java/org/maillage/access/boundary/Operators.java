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
import org.maillage.access.control.FactorReset;
import org.maillage.access.control.Inviting;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;
import org.maillage.platform.trail.Audited;

/** The operators of networks, named by a platform operator. */
@Stateless
@Permission("access:appoint")
@CrossTenant(because = "A network operator belongs to no structure")
public class Operators {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Inviting inviting;

    @Inject
    private FactorReset reset;

    /** Invites a person to operate a network. */
    public void invite(UUID networkId, @NotBlank @Email @Size(max = 254) String email) {
        Network network = entities.find(Network.class, networkId);
        if (network == null) {
            throw new NotFoundException();
        }
        inviting.invite(email, Place.in(network, Role.NETWORK_OPERATOR));
    }

    /**
     * Takes the second factor of an operator away, who has lost their telephone: all their sessions end, and a mail tells them.
     *
     * @throws BusinessException when it is one's own, or when there is none
     */
    @Audited(of = Assignment.class)
    public void resetSecondFactor(UUID assignmentId) {
        Assignment held = entities.find(Assignment.class, assignmentId);
        if (held == null
                || !held.isHeld(Instant.now())
                || held.getPlace().getRole().scope() == Role.Scope.TENANT) {
            throw new NotFoundException();
        }
        reset.of(held.getAccount());
    }

    /** Who operates a network and who reads it, by name. */
    public List<Assignment> of(UUID networkId) {
        return entities.createQuery(
                        "select a from Assignment a where a.place.network.id = :network and a.endedAt is null order by a.account.lastName",
                        Assignment.class)
                .setParameter("network", networkId)
                .getResultList();
    }
}
