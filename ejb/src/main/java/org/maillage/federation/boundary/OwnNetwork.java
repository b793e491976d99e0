package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** The network for which a person acts, for all that is done and read in its name. */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "A network belongs to no structure")
public class OwnNetwork {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The network itself.
     *
     * @throws NotFoundException when it is gone
     */
    public Network get() {
        return Optional.ofNullable(entities.find(Network.class, Acting.require().requireNetwork()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The network itself, which nobody else takes before the transaction ends: of two people who change something of it at once, the second
     * one finds what the first has done.
     *
     * @throws NotFoundException when it is gone
     */
    public Network take() {
        Network network = get();
        entities.lock(network, LockModeType.PESSIMISTIC_WRITE);
        return network;
    }
}
