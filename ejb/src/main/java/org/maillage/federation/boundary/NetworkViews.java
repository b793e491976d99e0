package org.maillage.federation.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.maillage.federation.entity.NetworkView;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;
import org.maillage.platform.tenancy.CrossTenant;

/** What the team of a network keeps of its figures: each for themselves, or for all of them. */
@Stateless
@Permission("federation:keep")
@CrossTenant(because = "The views of a network belong to no structure")
public class NetworkViews {

    @PersistenceContext
    private EntityManager entities;

    /** Those of the person in action and those that others share in the network, by name. */
    @Permission("federation:read")
    public List<NetworkView> all() {
        return entities.createQuery(
                        "select v from NetworkView v where v.networkId = :network"
                                + " and (v.shared = true or v.kept.ownerId = :self) order by v.kept.name, v.id",
                        NetworkView.class)
                .setParameter("network", Acting.require().requireNetwork())
                .setParameter("self", self())
                .getResultList();
    }

    /**
     * Keeps a view of the person in action.
     *
     * @throws BusinessException at {@code name} when another of theirs has it, or when there are very many
     */
    public void keep(@NotNull @Valid NetworkView view) {
        if (!view.getKept().isOf(self())) {
            throw new NotFoundException();
        }
        view.getKept()
                .joins(all().stream()
                        .map(NetworkView::getKept)
                        .filter(kept -> kept.isOf(self()))
                        .toList());
        view.showOf(Acting.require().requireNetwork());
        entities.persist(view);
    }

    /** Forgets a view of the person in action. */
    public void remove(@NotNull UUID id) {
        NetworkView view = entities.find(NetworkView.class, id);
        if (view == null
                || !view.getNetworkId().equals(Acting.require().requireNetwork())
                || !view.getKept().isOf(self())) {
            throw new NotFoundException();
        }
        entities.remove(view);
    }

    private static UUID self() {
        return Acting.require().accountId();
    }
}
