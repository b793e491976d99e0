package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.maillage.federation.entity.NetworkTag;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** The words that a network gives to its structures. */
@Stateless
@Permission("federation:read")
@CrossTenant(because = "The words of a network belong to no structure")
public class NetworkTags {

    @PersistenceContext
    private EntityManager entities;

    /** Those of the network of the person in action, those that are offered first, by name. */
    public List<NetworkTag> all() {
        return entities.createQuery(
                        "select t from NetworkTag t where t.networkId = :network order by t.open desc, t.name",
                        NetworkTag.class)
                .setParameter("network", Acting.require().requireNetwork())
                .getResultList();
    }

    /**
     * Gives a word. Giving the same one twice changes nothing.
     *
     * @throws BusinessException at {@code name} when the network has it
     */
    @Permission("federation:tag")
    public void add(@NotNull @Valid NetworkTag tag) {
        if (entities.find(NetworkTag.class, tag.getId()) != null) {
            return;
        }
        if (all().stream().anyMatch(other -> other.getName().equalsIgnoreCase(tag.getName()))) {
            throw new BusinessException("activities.tag.name.taken", tag.getName()).at("name");
        }
        tag.giveTo(Acting.require().requireNetwork());
        entities.persist(tag);
    }

    /** Offers a word from now on, or no longer. */
    @Permission("federation:tag")
    public void offer(@NotNull UUID id, boolean open) {
        NetworkTag tag = entities.find(NetworkTag.class, id);
        if (tag == null || !tag.getNetworkId().equals(Acting.require().requireNetwork())) {
            throw new NotFoundException();
        }
        tag.setOpen(open);
    }
}
