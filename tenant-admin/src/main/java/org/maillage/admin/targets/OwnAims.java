package org.maillage.admin.targets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.targets.boundary.OwnTargets;
import org.maillage.targets.boundary.Reach;

/** What networks aim at with a structure, beside what they see of it. */
@Named
@RequestScoped
public class OwnAims {

    @Inject
    private OwnTargets targets;

    private @Nullable List<Reach> all;

    public List<Reach> getAll() {
        if (all == null) {
            all = List.copyOf(targets.all());
        }
        return all;
    }
}
