package org.maillage.admin.sites;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Freshness;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Notices;

/** The sites of the structure: where they are and when they are open. */
@Named
@RequestScoped
public class SiteListView {

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    @Inject
    private Notices notices;

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

    /** When a site is open in weeks with an even number; nothing when all weeks are alike. */
    public List<DayGroup> evenHours(Site site) {
        return DayGroup.ofEvenWeeks(site.getOpeningHours());
    }

    /** For how long nobody has said that the sheet of a site is right. */
    public Freshness freshness(Site site) {
        return site.freshness(LocalDate.now(ZoneOffset.UTC));
    }

    /** Says that the sheet of a site is still right. */
    public String confirm(Site site) {
        sites.confirm(site.getId());
        notices.confirm("sites.fresh.confirmed", site.getName());
        return "/sites/list?faces-redirect=true";
    }
}
