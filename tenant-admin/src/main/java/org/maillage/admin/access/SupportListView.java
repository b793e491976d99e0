package org.maillage.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.SupportRequests;
import org.maillage.access.boundary.Workplaces;
import org.maillage.access.entity.SupportAccess;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.page.Notices;
import org.maillage.ui.page.Redirects;
import org.maillage.ui.security.SessionCookie;

/** What an operator asks of structures: to look at their screens for some hours. */
@Named
@ViewScoped
public class SupportListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportRequests requests;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Notices notices;

    private List<SupportAccess> accesses = List.of();
    private List<Tenant> structures = List.of();
    private @Nullable String structure;
    private String reason = "";
    private SupportAccess.Length length = SupportAccess.Length.HOUR;

    @PostConstruct
    void load() {
        accesses = List.copyOf(requests.mine());
        structures = List.copyOf(requests.structures());
    }

    public String ask() {
        if (structure != null) {
            requests.ask(UUID.fromString(structure), reason, length);
            notices.confirm("access.support.asked");
        }
        return "/support/list?faces-redirect=true";
    }

    /** Steps into the structure, in all pages of this browser. */
    public void enter(SupportAccess access) {
        if (access.getAssignment() == null) {
            throw new NotFoundException();
        }
        workplaces.move(SessionCookie.current(), access.getAssignment().getId());
        Redirects.to("/activities/list");
    }

    public List<SupportAccess> getAccesses() {
        return accesses;
    }

    public List<Tenant> getStructures() {
        return structures;
    }

    public @Nullable String getStructure() {
        return structure;
    }

    public void setStructure(@Nullable String structure) {
        this.structure = structure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SupportAccess.Length[] getLengths() {
        return SupportAccess.Length.values();
    }

    public SupportAccess.Length getLength() {
        return length;
    }

    public void setLength(SupportAccess.Length length) {
        this.length = length;
    }
}
