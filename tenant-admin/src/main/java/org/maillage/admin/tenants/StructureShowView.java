package org.maillage.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.exports.boundary.Allowance;
import org.maillage.exports.boundary.Exports;
import org.maillage.exports.entity.Transfer;
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
    private Exports exports;

    @Inject
    private Notices notices;

    private @Nullable Tenant tenant;
    private List<Transfer> archives = List.of();
    private @Nullable Allowance allowance;
    private boolean sure;

    @PostConstruct
    void load() {
        tenant = departures.structure();
        archives = List.copyOf(exports.all());
        allowance = exports.allowance();
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

    /** Asks for an archive of everything. */
    public String export() {
        exports.create();
        notices.confirm("exports.asked");
        return PAGE;
    }

    /** Whether an archive can be downloaded. */
    public boolean ready(Transfer archive) {
        return archive.isReady(Instant.now());
    }

    public long kilobytes(Transfer archive) {
        return Math.max(1, archive.getBytes() >> 10);
    }

    public List<Transfer> getArchives() {
        return archives;
    }

    public @Nullable Allowance getAllowance() {
        return allowance;
    }

    public long getUsedMegabytes() {
        return allowance == null ? 0 : allowance.bytes() >> 20;
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
