package org.maillage.web.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.activities.boundary.Followed;
import org.maillage.activities.boundary.Procedures;
import org.maillage.activities.entity.Procedure;
import org.maillage.activities.entity.ProcedureState;
import org.maillage.ui.page.Navigation;

/** The démarches that are followed: one's own, or those of the structure. */
@Named
@ViewScoped
public class ProcedureListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Nobody leafs further. */
    private static final int LAST = 10_000;

    /** Whose démarches are shown. */
    public enum Whose {
        MINE,
        ALL
    }

    @Inject
    private Procedures procedures;

    @Inject
    private Teams teams;

    @Inject
    private Navigation navigation;

    private Whose whose = Whose.MINE;
    private @Nullable ProcedureState state;
    private int page;
    private List<Followed> found = List.of();
    private boolean more;
    private Map<UUID, String> names = Map.of();
    private LocalDate today = LocalDate.EPOCH;

    /** Opens the list that the address asks for, one's own open ones when it asks for none. */
    public void open() {
        today = LocalDate.now(ZONE);
        List<Followed> read = procedures.work(whose == Whose.MINE, state, Math.min(Math.max(page, 0), LAST));
        more = read.size() > Procedures.PAGE;
        found = List.copyOf(more ? read.subList(0, Procedures.PAGE) : read);
        names = navigation.may("access:read") ? Map.copyOf(teams.names()) : Map.of();
    }

    /** Shows what was chosen. */
    public String show() {
        return "/activities/procedures?faces-redirect=true&whose=" + whose + (state == null ? "" : "&state=" + state);
    }

    public boolean isOverdue(Procedure procedure) {
        return procedure.isOverdue(today);
    }

    /** Who answers for it; empty for whoever may not see the team. */
    public String mediator(Procedure procedure) {
        return names.getOrDefault(procedure.getMediatorId(), "");
    }

    public List<Followed> getFound() {
        return found;
    }

    public boolean isMore() {
        return more;
    }

    public ProcedureState[] getStates() {
        return ProcedureState.values();
    }

    public Whose[] getChoices() {
        return Whose.values();
    }

    public Whose getWhose() {
        return whose;
    }

    public void setWhose(@Nullable Whose whose) {
        this.whose = whose == null ? Whose.MINE : whose;
    }

    public @Nullable ProcedureState getState() {
        return state;
    }

    public void setState(@Nullable ProcedureState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
