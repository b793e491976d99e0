package org.maillage.admin.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.Teams;
import org.maillage.access.entity.Assignment;
import org.maillage.activities.boundary.Handovers;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.ui.page.Notices;

/** A member of the team hands their open work over, and leaves. */
@Named
@ViewScoped
public class LeavingView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String TEAM = "/team/list?faces-redirect=true";

    @Inject
    private Teams teams;

    @Inject
    private Handovers handovers;

    @Inject
    private Notices notices;

    private @Nullable Assignment member;
    private int work;
    private List<Assignment> successors = List.of();
    private @Nullable String successor;

    /** Looks at what a member has in hand. Nobody is suggested unless there is only one who could take it. */
    public void open(Assignment shown) {
        member = shown;
        work = handovers.open(shown.getId());
        successors = List.copyOf(handovers.successors(shown.getId()));
        successor = successors.size() == 1 ? successors.get(0).getId().toString() : null;
    }

    /** The member leaves the structure. */
    public String end() {
        Assignment leaving = shown();
        teams.end(leaving.getId(), work == 0 ? null : chosen());
        notices.confirm("access.member.ended", leaving.getAccount().getName());
        return TEAM;
    }

    /** The member stays, and somebody else goes on with their work. */
    public String handOver() {
        Assignment shown = shown();
        teams.handOver(shown.getId(), chosen());
        notices.confirm("access.member.handedOver", shown.getAccount().getName());
        return "/team/edit?faces-redirect=true&id=" + shown.getId();
    }

    private @Nullable UUID chosen() {
        return successor == null ? null : UUID.fromString(successor);
    }

    private Assignment shown() {
        if (member == null) {
            throw new NotFoundException();
        }
        return member;
    }

    /** How many open démarches the member answers for. */
    public int getWork() {
        return work;
    }

    public List<Assignment> getSuccessors() {
        return successors;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }
}
