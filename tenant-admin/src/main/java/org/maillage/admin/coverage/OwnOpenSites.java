package org.maillage.admin.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.coverage.boundary.OwnSite;
import org.maillage.coverage.boundary.OwnSites;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;

/** What the networks of a structure read of its sites, beside what else they see of it. */
@Named
@RequestScoped
public class OwnOpenSites {

    @Inject
    private OwnSites sites;

    @Inject
    private Communes communes;

    private @Nullable List<OwnSite> all;

    public List<OwnSite> getAll() {
        if (all == null) {
            all = List.copyOf(sites.all());
        }
        return all;
    }

    /** The networks that read it now. */
    public String networks(OwnSite site) {
        return String.join(", ", site.networks());
    }

    /** Name of the commune of a site. */
    public String commune(OwnSite site) {
        String code = site.published().getCommuneCode();
        return communes.find(code).map(Commune::name).orElse(code);
    }
}
