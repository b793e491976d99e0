package org.maillage.federation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.MonthRange;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.NotFoundException;

/** Finds networks within networks, for those who read one. */
@ApplicationScoped
public class Nests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Lineages lineages;

    /** A network and all those into which its people may look. */
    public Nest of(UUID network) {
        return new Nest(find(network).orElseThrow(NotFoundException::new), lineages.tree());
    }

    /** A network, whether it may be looked into or not; empty when there is none. */
    public Optional<Network> find(UUID id) {
        return Optional.ofNullable(entities.find(Network.class, id));
    }

    /**
     * The network that is asked for.
     *
     * @param id {@code null} for the own one
     * @throws NotFoundException when there is none, or when it may not be looked into for all of these months
     */
    public Network require(Nest nest, @Nullable UUID id, MonthRange months) {
        return Optional.ofNullable(id)
                .map(this::find)
                .orElse(Optional.of(nest.own()))
                .filter(network -> nest.holds(network, months))
                .orElseThrow(NotFoundException::new);
    }
}
