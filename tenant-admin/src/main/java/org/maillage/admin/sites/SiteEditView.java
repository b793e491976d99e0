package org.maillage.admin.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.boundary.Communes;
import org.maillage.directory.entity.Commune;
import org.maillage.platform.errors.BusinessException;
import org.maillage.sites.boundary.Sites;
import org.maillage.sites.entity.OpeningHours;
import org.maillage.sites.entity.Site;
import org.maillage.ui.page.Notices;

/** A site: where it is and when it is open. */
@Named
@ViewScoped
public class SiteEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;

    @Inject
    private Communes communes;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private Site site = new Site();
    private HoursForm hours = new HoursForm(OpeningHours.UNKNOWN);

    /** Opens the site named in the address; without one, a new one is added. */
    public void open() {
        if (id != null) {
            site = sites.find(id);
            hours = new HoursForm(site.getOpeningHours());
        }
    }

    public String save() {
        completePostalCode();
        if ((site.getLatitude() == null) != (site.getLongitude() == null)) {
            throw new BusinessException("sites.position.both").at("latitude");
        }
        site.setOpeningHours(hours.hours());
        sites.save(site);
        notices.confirm("sites.edit.saved", site.getName());
        return "/sites/list?faces-redirect=true";
    }

    /** Most communes have one postal code: then nobody needs to know it. */
    public void completePostalCode() {
        @Nullable String code = site.getCommuneCode();
        if (site.getPostalCode() == null && code != null) {
            communes.find(code)
                    .map(Commune::postalCodes)
                    .filter(codes -> codes.size() == 1)
                    .ifPresent(codes -> site.setPostalCode(codes.get(0)));
        }
    }

    /** Opens Tuesday to Friday at the hours of Monday. */
    public void copyMonday() {
        hours.copyMonday();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public Site getSite() {
        return site;
    }

    public HoursForm getHours() {
        return hours;
    }
}
