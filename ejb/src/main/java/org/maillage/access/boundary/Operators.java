package org.maillage.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.maillage.access.control.Inviting;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Place;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Role;
import org.maillage.platform.tenancy.CrossTenant;

/** The operators of networks, named by a platform operator. */
@Stateless
@Permission("access:appoint")
@CrossTenant(because = "A network operator belongs to no structure")
public class Operators {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Inviting inviting;

    /** Invites a person to operate a network. */
    public void invite(UUID networkId, @NotBlank @Email @Size(max = 254) String email) {
        Network network = entities.find(Network.class, networkId);
        if (network == null) {
            throw new NotFoundException();
        }
        inviting.invite(email, Place.in(network, Role.NETWORK_OPERATOR));
    }

    /** The operators of a network, by name. */
    public List<Assignment> of(UUID networkId) {
        return entities.createQuery(
                        "select a from Assignment a where a.place.network.id = :network and a.endedAt is null order by a.account.lastName",
                        Assignment.class)
                .setParameter("network", networkId)
                .getResultList();
    }
}
