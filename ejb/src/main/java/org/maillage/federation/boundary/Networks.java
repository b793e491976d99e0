package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.directory.boundary.Communes;
import org.maillage.federation.entity.Network;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Permission;
import org.maillage.platform.security.Public;
import org.maillage.platform.tenancy.CrossTenant;

/** What a platform operator does with networks, and what anybody may know of them. */
@Stateless
@Permission("federation:define")
@CrossTenant(because = "A network belongs to no structure")
public class Networks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Communes communes;

    @Inject
    private Event<NetworkChanged> changed;

    /** All networks, by name. */
    public List<Network> all() {
        return entities.createQuery("select n from Network n order by n.name", Network.class)
                .getResultList();
    }

    /** One network. */
    public Network find(UUID id) {
        Network network = entities.find(Network.class, id);
        if (network == null) {
            throw new NotFoundException();
        }
        return network;
    }

    /**
     * Creates or changes a network.
     *
     * @throws BusinessException at {@code name} when another network has it, at {@code territory} when a commune does not exist
     */
    public void save(@Valid Network network) {
        network.getTerritory().stream()
                .filter(code -> communes.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new BusinessException("federation.territory.unknownCommune", code).at("territory");
                });
        if (nameIsTaken(network)) {
            throw new BusinessException("federation.name.taken", network.getName()).at("name");
        }
        Network before = entities.find(Network.class, network.getId());
        if (before == null) {
            entities.persist(network);
        } else {
            boolean cutAnew = !before.getAgeBands().equals(network.getAgeBands());
            Network saved = entities.merge(network);
            if (cutAnew) {
                changed.fire(new NetworkChanged(saved));
            }
        }
    }

    private boolean nameIsTaken(Network network) {
        return entities.createQuery("select count(n) from Network n where n.name = :name and n.id <> :id", Long.class)
                        .setParameter("name", network.getName())
                        .setParameter("id", network.getId())
                        .getSingleResult()
                > 0;
    }

    /** The networks that accept requests, by name. */
    @Public(because = "A structure that has no account yet chooses the network it asks to join")
    public List<OpenNetwork> open() {
        return entities
                .createQuery("select n from Network n where n.open = true order by n.name", Network.class)
                .getResultList()
                .stream()
                .map(n -> new OpenNetwork(n.getId(), n.getName(), Objects.requireNonNull(n.getKind())))
                .toList();
    }
}
