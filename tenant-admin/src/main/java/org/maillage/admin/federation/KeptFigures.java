package org.maillage.admin.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.federation.boundary.NetworkViews;
import org.maillage.federation.entity.NetworkView;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Notices;

/** The views that the team of a network keeps, beside its figures. */
@Named
@RequestScoped
public class KeptFigures {

    private static final String PAGE = "/figures/dashboard?faces-redirect=true&";

    @Inject
    private NetworkViews views;

    @Inject
    private Navigation navigation;

    @Inject
    private Notices notices;

    private @Nullable List<NetworkView> all;
    private @Nullable String name;
    private boolean shared;

    public List<NetworkView> getAll() {
        if (all == null) {
            all = views.all();
        }
        return all;
    }

    /** Whether it is one's own, and not one that somebody else shares. */
    public boolean mine(NetworkView view) {
        return view.getKept().isOf(self());
    }

    private UUID self() {
        return Objects.requireNonNull(navigation.getActor()).accountId();
    }

    /** Keeps what an address shows. */
    public String keep(String query) {
        NetworkView view = new NetworkView(self(), name, query);
        view.setShared(shared);
        views.keep(view);
        notices.confirm("figures.view.kept", view.getName());
        return PAGE + query;
    }

    /** Forgets one. */
    public String remove(UUID id, String query) {
        views.remove(id);
        notices.confirm("figures.view.removed");
        return PAGE + query;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
