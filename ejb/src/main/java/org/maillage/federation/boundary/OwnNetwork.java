package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.control.Nest;
import org.maillage.federation.control.Nests;
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

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nests nests;

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
     * A network into which the person in action may look for what is of today.
     *
     * @param networkId one that belongs to their own today, {@code null} for that one itself
     * @throws NotFoundException when it is any other one, or none
     */
    public Network today(@Nullable UUID networkId) {
        Nest nest = nests.of(Acting.require().requireNetwork());
        return Optional.ofNullable(networkId)
                .map(nests::find)
                .orElse(Optional.of(nest.own()))
                .filter(network -> nest.holds(network, LocalDate.now(ZONE)))
                .orElseThrow(NotFoundException::new);
    }

    /** The network itself and all that belong to it today, by their identifiers. */
    public Set<UUID> within() {
        return nests.of(Acting.require().requireNetwork()).on(LocalDate.now(ZONE)).stream()
                .map(Network::getId)
                .collect(Collectors.toSet());
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
