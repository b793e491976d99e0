package org.maillage.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.tenants.boundary.Suspensions;
import org.maillage.tenants.boundary.Tenants;
import org.maillage.tenants.entity.Tenant;
import org.maillage.ui.page.Notices;

/** One structure of the network: where it stands, and stopping it for a while. */
@Named
@ViewScoped
public class MemberShowView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/members/show?faces-redirect=true&id=";

    @Inject
    private Tenants tenants;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Notices notices;

    @Inject
    private MemberHelp help;

    private @Nullable UUID id;
    private @Nullable Tenant tenant;
    private String reason = "";

    /** Opens the structure named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        tenant = tenants.find(id);
        help.look(id);
    }

    public String suspend() {
        suspensions.impose(shown().getId(), reason);
        notices.confirm("tenants.suspend.done", shown().getName());
        return PAGE + id;
    }

    /** Reminds the administrators of what comes next. */
    public String remind() {
        help.remind(shown().getId());
        notices.confirm("onboarding.help.reminded", shown().getName());
        return PAGE + id;
    }

    /** Sends the invitation of the first administrator once more. */
    public String resend() {
        help.resend(shown().getId());
        notices.confirm("onboarding.help.resent", shown().getName());
        return PAGE + id;
    }

    public String resume() {
        suspensions.lift(shown().getId());
        notices.confirm("tenants.resume.done", shown().getName());
        return PAGE + id;
    }

    private Tenant shown() {
        if (tenant == null) {
            throw new NotFoundException();
        }
        return tenant;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Tenant getTenant() {
        return tenant;
    }

    /** How the network can help with the first steps. */
    public MemberHelp getHelp() {
        return help;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
