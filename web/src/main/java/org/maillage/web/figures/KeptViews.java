package org.maillage.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.boundary.SavedViews;
import org.maillage.figures.entity.SavedView;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Notices;

/** The views that somebody keeps, beside the figures. */
@Named
@RequestScoped
public class KeptViews {

    @Inject
    private SavedViews views;

    @Inject
    private Navigation navigation;

    @Inject
    private Notices notices;

    private @Nullable List<SavedView> all;
    private @Nullable String name;

    public List<SavedView> getAll() {
        if (all == null) {
            all = views.mine();
        }
        return all;
    }

    /** Whether it is one's own: nobody sees another. */
    public boolean mine(SavedView view) {
        return getAll().contains(view);
    }

    /** Keeps what an address shows. */
    public String keep(String query) {
        UUID self = Objects.requireNonNull(navigation.getActor()).accountId();
        SavedView view = new SavedView(self, name, query);
        views.keep(view);
        notices.confirm("figures.view.kept", view.getName());
        return "/figures/show?faces-redirect=true&" + query;
    }

    /** Forgets one. */
    public String remove(UUID id, String query) {
        views.remove(id);
        notices.confirm("figures.view.removed");
        return "/figures/show?faces-redirect=true&" + query;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
