package org.maillage.admin.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.TeamProtection;
import org.maillage.access.boundary.Teams;
import org.maillage.access.entity.Assignment;
import org.maillage.platform.errors.NotFoundException;
import org.maillage.platform.security.Role;
import org.maillage.ui.page.Notices;

/** A member of the team: another role, or leaving. */
@Named
@ViewScoped
public class MemberEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String TEAM = "/team/list?faces-redirect=true";

    @Inject
    private Teams teams;

    @Inject
    private TeamProtection protection;

    @Inject
    private SiteChoice sites;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private @Nullable Assignment member;
    private @Nullable Role role;
    private boolean protectedTwice;

    /** Opens the member named in the address. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Assignment found = teams.member(id);
        member = found;
        role = found.getPlace().getRole();
        protectedTwice = protection.isProtectedTwice(id);
        sites.show(found.getPlace().getSites());
    }

    public String save() {
        Assignment shown = shown();
        if (role != null) {
            teams.change(shown.getId(), role, sites.limitOf(role));
        }
        notices.confirm("access.member.saved", shown.getAccount().getName());
        return TEAM;
    }

    /** The member has lost their telephone: the password alone lets them in, until they set up another. */
    public String resetSecondFactor() {
        Assignment shown = shown();
        protection.resetSecondFactor(shown.getId());
        notices.confirm("access.factor.reset.done", shown.getAccount().getName());
        return TEAM;
    }

    /** Whether a code is asked of the member after the password. */
    public boolean isProtectedTwice() {
        return protectedTwice;
    }

    private Assignment shown() {
        if (member == null) {
            throw new NotFoundException();
        }
        return member;
    }

    public @Nullable Assignment getMember() {
        return member;
    }

    public List<Role> getRoles() {
        return Role.ofTeam();
    }

    public SiteChoice getSites() {
        return sites;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
