package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.activities.boundary.PartnerOffices;
import org.maillage.activities.entity.PartnerOffice;
import org.maillage.activities.entity.PartnerOrganisation;
import org.maillage.ui.page.Notices;

/** The partner offices of a structure, and a form for one of them. */
@Named
@ViewScoped
public class PartnerOfficesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerOffices offices;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private PartnerOffice office = new PartnerOffice();
    private List<PartnerOffice> all = List.of();

    /** Opens the list, and the office that the address names. */
    public void open() {
        all = List.copyOf(offices.all());
        if (id != null) {
            office = offices.find(id);
        }
    }

    public String save() {
        offices.save(office);
        notices.confirm("activities.office.saved", office.getName());
        return "/activities/offices?faces-redirect=true";
    }

    public List<PartnerOffice> getAll() {
        return all;
    }

    public PartnerOffice getOffice() {
        return office;
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
