package org.maillage.figures.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.maillage.figures.entity.SavedView;
import org.maillage.platform.errors.BusinessException;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Acting;
import org.maillage.platform.security.Permission;

/** The choices of figures that somebody keeps for themselves. */
@Stateless
@Permission("figures:keep")
public class SavedViews {

    @PersistenceContext
    private EntityManager entities;

    /** Those of the person in action, by name. */
    @Permission("figures:read")
    public List<SavedView> mine() {
        return entities.createQuery(
                        "select v from SavedView v where v.kept.ownerId = :self order by v.kept.name", SavedView.class)
                .setParameter("self", self())
                .getResultList();
    }

    /**
     * Keeps a view of the person in action.
     *
     * @throws BusinessException at {@code name} when another one has it, or when there are very many
     */
    public void keep(@Valid SavedView view) {
        if (!view.getKept().isOf(self())) {
            throw new NotFoundException();
        }
        view.getKept().joins(mine().stream().map(SavedView::getKept).toList());
        entities.persist(view);
    }

    /** Forgets a view of the person in action. */
    public void remove(UUID id) {
        SavedView view = entities.find(SavedView.class, id);
        if (view == null || !view.getKept().isOf(self())) {
            throw new NotFoundException();
        }
        entities.remove(view);
    }

    private static UUID self() {
        return Acting.require().accountId();
    }
}
