package org.maillage.admin.sites;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;

/** The sites of the structure: where they are and when they are open. */
@Named
@RequestScoped
public class SiteListView {

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    private List<Site> all = List.of();

    @PostConstruct
    void load() {
        all = List.copyOf(sites.all());
    }

    public List<Site> getAll() {
        return all;
    }

    /** Name of the commune of a site. */
    public String commune(Site site) {
        @Nullable String code = site.getCommuneCode();
        return code == null ? "" : communes.find(code).map(Commune::name).orElse(code);
    }

    /** When a site is open, days with the same hours together. */
    public List<DayGroup> hours(Site site) {
        return DayGroup.of(site.getOpeningHours());
    }
}
