package org.maillage.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.tenants.boundary.JoinRequests;
import org.maillage.tenants.control.Twin;
import org.maillage.tenants.entity.JoinRequest;
import org.maillage.tenants.entity.TenantState;
import org.maillage.ui.page.Notices;

/** The structures that ask to join: deciding on one at a time, and what was decided before. */
@Named
@ViewScoped
public class RequestListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/requests/list?faces-redirect=true";

    @Inject
    private JoinRequests requests;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable JoinRequest chosen;
    private List<JoinRequest> waiting = List.of();
    private List<JoinRequest> decided = List.of();
    private List<Twin> twins = List.of();
    private LocalDate since = LocalDate.now(ZoneId.of("Europe/Paris"));
    private String reason = "";

    /** Opens the request named in the address, else the one that has waited longest. */
    public void open() {
        List<JoinRequest> all = requests.all();
        waiting = all.stream().filter(RequestListView::isWaiting).toList();
        decided = all.stream().filter(request -> !isWaiting(request)).toList();
        chosen = waiting.stream()
                .filter(request -> id == null || request.getId().equals(id))
                .findFirst()
                .orElse(null);
        twins = chosen == null ? List.of() : List.copyOf(requests.twins(chosen.getId()));
    }

    private static boolean isWaiting(JoinRequest request) {
        return request.getState() == TenantState.REQUESTED;
    }

    public String accept() {
        JoinRequest request = decide();
        requests.accept(request.getId(), since);
        notices.confirm(
                isAtWork(request) ? "tenants.requests.admitted" : "tenants.requests.accepted",
                request.getName(),
                request.getContactEmail());
        return PAGE;
    }

    public String refuse() {
        JoinRequest request = decide();
        requests.refuse(request.getId(), reason);
        notices.confirm("tenants.requests.refused", request.getName());
        return PAGE;
    }

    /** Whether it is a structure that works in Maillage already and asks to join one more network. */
    public boolean isAtWork(JoinRequest request) {
        return isWaiting(request) && request.getTenantNumber() != null;
    }

    private JoinRequest decide() {
        if (chosen == null) {
            throw new NotFoundException();
        }
        return chosen;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** The request that can be decided on this page, null when none waits. */
    public @Nullable JoinRequest getChosen() {
        return chosen;
    }

    /** Who may be the structure that asks, under another name or branch. */
    public List<Twin> getTwins() {
        return twins;
    }

    public List<JoinRequest> getWaiting() {
        return waiting;
    }

    /** The requests that wait behind the chosen one. */
    public List<JoinRequest> getOthers() {
        return waiting.stream().filter(request -> !request.equals(chosen)).toList();
    }

    public List<JoinRequest> getDecided() {
        return decided;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
