package org.maillage.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.BusinessException;
import org.maillage.tenants.boundary.Departures;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.page.Notices;

/** The structure as a whole, for its administrator: where it stands, and leaving. */
@Named
@ViewScoped
public class StructureShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/structure/show?faces-redirect=true";

    @Inject
    private Departures departures;

    @Inject
    private Notices notices;

    private @Nullable Tenant tenant;
    private boolean sure;

    @PostConstruct
    void load() {
        tenant = departures.structure();
    }

    /** Declares that the structure leaves, once the box is ticked. */
    public String leave() {
        if (!sure) {
            throw new BusinessException("tenants.leave.notSure").at("sure");
        }
        departures.declare();
        notices.confirm("tenants.leave.done");
        return PAGE;
    }

    public String stay() {
        departures.withdraw();
        notices.confirm("tenants.stay.done");
        return PAGE;
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
