package org.maillage.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.access.boundary.SupportGrants;
import org.maillage.access.boundary.TeamProtection;
import org.maillage.access.entity.Assignment;
import org.maillage.access.entity.SupportAccess;
import org.maillage.ui.page.Notices;

/** The second factor of the whole team, and the operators who may look at the structure. */
@Named
@ViewScoped
public class TeamSecurityView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/team/security?faces-redirect=true";

    @Inject
    private TeamProtection protection;

    @Inject
    private SupportGrants grants;

    @Inject
    private Notices notices;

    private @Nullable LocalDate from;
    private boolean asked;
    private List<SupportAccess> accesses = List.of();
    private List<Assignment> operators = List.of();
    private @Nullable String operator;
    private SupportAccess.Length length = SupportAccess.Length.HOUR;

    @PostConstruct
    void load() {
        from = protection.secondFactorFrom().orElse(null);
        asked = from != null;
        accesses = List.copyOf(grants.all());
        operators = List.copyOf(grants.operators());
    }

    public String require() {
        if (from != null) {
            protection.requireSecondFactor(from);
        }
        notices.confirm("access.protection.saved");
        return PAGE;
    }

    public String waive() {
        protection.waiveSecondFactor();
        notices.confirm("access.protection.saved");
        return PAGE;
    }

    public String allow(UUID access) {
        grants.allow(access);
        notices.confirm("access.support.allowed");
        return PAGE;
    }

    public String refuse(UUID access) {
        grants.refuse(access);
        notices.confirm("access.support.refused");
        return PAGE;
    }

    public String end(UUID access) {
        grants.end(access);
        notices.confirm("access.support.ended");
        return PAGE;
    }

    public String offer() {
        if (operator != null) {
            grants.offer(length, UUID.fromString(operator));
            notices.confirm("access.support.allowed");
        }
        return PAGE;
    }

    /** Whether the structure has set a day. */
    public boolean isAsked() {
        return asked;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public List<SupportAccess> getAccesses() {
        return accesses;
    }

    public List<Assignment> getOperators() {
        return operators;
    }

    public @Nullable String getOperator() {
        return operator;
    }

    public void setOperator(@Nullable String operator) {
        this.operator = operator;
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
