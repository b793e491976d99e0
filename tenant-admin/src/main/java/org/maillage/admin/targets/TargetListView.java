package org.maillage.admin.targets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.entity.Network;
import org.maillage.targets.boundary.Reach;
import org.maillage.targets.boundary.Targets;
import org.maillage.ui.page.Navigation;

/** What the network aims at, and what larger ones aim at with it. */
@Named
@RequestScoped
public class TargetListView {

    @Inject
    private Targets targets;

    @Inject
    private Navigation navigation;

    private @Nullable List<Reach> all;

    public List<Reach> getAll() {
        if (all == null) {
            all = List.copyOf(targets.all());
        }
        return all;
    }

    /** Whether the network set it itself, and may change it. */
    public boolean isOwn(Reach reach) {
        Network by = Objects.requireNonNull(reach.target().getNetwork());
        return by.getId().equals(Objects.requireNonNull(navigation.getActor()).requireNetwork());
    }
}
