package org.maillage.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maillage.access.boundary.Teams;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.platform.security.Role;
import org.maillage.ui.page.Notices;

/** Who works in the structure, who is invited, and inviting one more. */
@Named
@ViewScoped
public class TeamListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/team/list?faces-redirect=true";

    @Inject
    private Teams teams;

    @Inject
    private SiteChoice sites;

    @Inject
    private Notices notices;

    private List<Assignment> members = List.of();
    private List<Invitation> invitations = List.of();
    private int placesLeft;
    private String email = "";
    private Role role = Role.MEDIATOR;

    @PostConstruct
    void load() {
        members = List.copyOf(teams.members());
        invitations = List.copyOf(teams.invitations());
        placesLeft = teams.placesLeft();
    }

    public String invite() {
        teams.invite(email, role, sites.limitOf(role));
        notices.confirm("access.team.invited", email);
        return PAGE;
    }

    public String resend(Invitation invitation) {
        teams.resend(invitation.getId());
        notices.confirm("access.team.resent", invitation.getEmail());
        return PAGE;
    }

    public String cancel(Invitation invitation) {
        teams.cancel(invitation.getId());
        notices.confirm("access.team.cancelled", invitation.getEmail());
        return PAGE;
    }

    /** Whether the link that was sent still works. */
    public boolean works(Invitation invitation) {
        return invitation.isUsable(Instant.now());
    }

    public List<Assignment> getMembers() {
        return members;
    }

    /** How many more people can be invited. */
    public int getPlacesLeft() {
        return placesLeft;
    }

    public List<Invitation> getInvitations() {
        return invitations;
    }

    /** Where a role is limited to, and the sites to choose from. */
    public SiteChoice getSites() {
        return sites;
    }

    /** The roles that are held in a structure. */
    public List<Role> getRoles() {
        return Role.ofTeam();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
