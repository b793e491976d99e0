package org.maillage.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.onboarding.boundary.Guidance;
import org.maillage.onboarding.entity.Course;
import org.maillage.tenants.boundary.Tenants;
import org.maillage.tenants.entity.Membership;
import org.maillage.tenants.entity.Tenant;
import org.maillage.tenants.entity.TenantState;

/** The structures of the network, since when they belong, and how far they are on their first steps. */
@Named
@RequestScoped
public class MemberListView {

    @Inject
    private Tenants tenants;

    @Inject
    private Guidance guidance;

    private List<Membership> members = List.of();
    private Map<Integer, Course> courses = Map.of();
    private boolean stuckOnly;

    @PostConstruct
    void load() {
        members = List.copyOf(tenants.members());
        courses = Map.copyOf(guidance.courses());
    }

    /** All of them, or those that are stuck. */
    public List<Membership> getMembers() {
        return members.stream()
                .filter(member -> !stuckOnly || isStuck(member.getTenant()))
                .toList();
    }

    public boolean isNone() {
        return members.isEmpty();
    }

    /** How many are stuck. */
    public long getStuck() {
        return members.stream().filter(member -> isStuck(member.getTenant())).count();
    }

    /** Whether a structure has taken no step for a while, though some wait. */
    public boolean isStuck(@Nullable Tenant tenant) {
        Course course = course(tenant);
        return tenant != null
                && tenant.getState() == TenantState.ACTIVE
                && course != null
                && course.isStuck(Instant.now());
    }

    /** How far a structure is; null while nothing was noted. */
    public @Nullable Course course(@Nullable Tenant tenant) {
        return tenant == null ? null : courses.get(tenant.getNumber());
    }

    public boolean isStuckOnly() {
        return stuckOnly;
    }

    public void setStuckOnly(boolean stuckOnly) {
        this.stuckOnly = stuckOnly;
    }
}
