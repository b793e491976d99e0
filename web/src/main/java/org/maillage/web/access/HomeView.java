package org.maillage.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Redirects;

/** The start page: what the service is, or the workplace of whoever is signed in. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private Navigation navigation;

    /** Leads a person who is signed in to where they work. */
    public void open() {
        @Nullable String workplace = navigation.getActor() == null ? null : navigation.getWorkplace();
        if (workplace != null && !"/".equals(workplace)) {
            Redirects.to(workplace);
        }
    }
}
