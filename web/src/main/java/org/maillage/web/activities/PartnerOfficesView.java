package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Notices;

/** The partner offices of a structure, and a form for one of them. */
@Named
@ViewScoped
public class PartnerOfficesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerOffices offices;

    @Inject
    private Sites sites;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private PartnerOffice office = new PartnerOffice();
    private List<PartnerOffice> all = List.of();
    private List<Distance> distances = List.of();

    /** One field: how far it is from a site to the office; an empty one says nothing. */
    public static class Distance implements Serializable {
        private static final long serialVersionUID = 1L;

        private final UUID site;
        private final String name;
        private @Nullable Integer kilometres;

        Distance(Site site, @Nullable Integer kilometres) {
            this.site = site.getId();
            this.name = site.getName();
            this.kilometres = kilometres;
        }

        /** By what the page names the field. */
        public String getId() {
            return "distance-" + site;
        }

        public String getName() {
            return name;
        }

        public @Nullable Integer getKilometres() {
            return kilometres;
        }

        public void setKilometres(@Nullable Integer kilometres) {
            this.kilometres = kilometres;
        }
    }

    /** Opens the list, and the office that the address names. */
    public void open() {
        all = List.copyOf(offices.all());
        if (id != null) {
            office = offices.find(id);
        }
        Map<UUID, Integer> known = id == null ? Map.of() : offices.distances(id);
        distances = sites.open().stream()
                .map(site -> new Distance(site, known.get(site.getId())))
                .toList();
    }

    public String save() {
        offices.save(
                office,
                distances.stream()
                        .filter(distance -> distance.kilometres != null)
                        .collect(Collectors.toMap(distance -> distance.site, Distance::getKilometres)));
        notices.confirm("activities.office.saved", office.getName());
        return "/activities/offices?faces-redirect=true";
    }

    public List<PartnerOffice> getAll() {
        return all;
    }

    public PartnerOffice getOffice() {
        return office;
    }

    public List<Distance> getDistances() {
        return distances;
    }

    public PartnerOrganisation[] getOrganisations() {
        return PartnerOrganisation.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
