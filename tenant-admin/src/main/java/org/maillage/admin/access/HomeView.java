package org.maillage.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maillage.ui.page.Destination;
import org.maillage.ui.page.Navigation;
import org.maillage.ui.page.Redirects;

/** The way in: leads to the first page of the administration that a person may use, or to where they work. */
@Named
@RequestScoped
public class HomeView {

    private static final String ADMINISTRATION = "/admin/";

    @Inject
    private Navigation navigation;

    public void open() {
        Redirects.to(navigation.getDestinations().stream()
                .map(Destination::path)
                .filter(path -> path.startsWith(ADMINISTRATION))
                .findFirst()
                .orElseGet(navigation::getWorkplace));
    }
}
