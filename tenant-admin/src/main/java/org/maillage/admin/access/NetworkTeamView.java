package org.maillage.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maillage.access.boundary.NetworkTeam;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.Invitation;
import org.maillage.platform.security.Role;
import org.maillage.ui.page.Notices;

/** Who operates a network and who reads it, who is invited, and inviting one more. */
@Named
@ViewScoped
public class NetworkTeamView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/networks/team?faces-redirect=true";

    @Inject
    private NetworkTeam team;

    @Inject
    private Notices notices;

    private List<Assignment> members = List.of();
    private List<Invitation> invitations = List.of();
    private String email = "";
    private Role role = Role.NETWORK_READER;

    @PostConstruct
    void load() {
        members = List.copyOf(team.members());
        invitations = List.copyOf(team.invitations());
    }

    public String invite() {
        team.invite(email, role);
        notices.confirm("access.team.invited", email);
        return PAGE;
    }

    public String resend(Invitation invitation) {
        team.resend(invitation.getId());
        notices.confirm("access.team.resent", invitation.getEmail());
        return PAGE;
    }

    public String cancel(Invitation invitation) {
        team.cancel(invitation.getId());
        notices.confirm("access.team.cancelled", invitation.getEmail());
        return PAGE;
    }

    public String end(Assignment member) {
        team.end(member.getId());
        notices.confirm("access.member.ended", member.getAccount().getName());
        return PAGE;
    }

    /** Whether the link that was sent still works. */
    public boolean works(Invitation invitation) {
        return invitation.isUsable(Instant.now());
    }

    public List<Assignment> getMembers() {
        return members;
    }

    public List<Invitation> getInvitations() {
        return invitations;
    }

    /** The roles that are held in a network. */
    public List<Role> getRoles() {
        return Role.ofNetwork();
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
