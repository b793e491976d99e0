package org.maillage.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.onboarding.entity.Acceptance;
import org.maillage.onboarding.entity.Course;
import org.maillage.onboarding.entity.Step;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.boundary.StructureAccepted;
import org.maillage.tenants.control.StructureErased;
import org.maillage.tenants.entity.Tenant;

/** How far the structure in scope is. What can be seen from its rows is found out, never asked. */
@ApplicationScoped
public class Progress {

    @PersistenceContext
    private EntityManager entities;

    void onAccepted(@Observes StructureAccepted event) {
        entities.persist(new Course(event.tenant().getNumber(), event.tenant().getCreatedAt()));
    }

    /** What it accepted goes with its other rows; how far it came says nothing any more. */
    void onErased(@Observes StructureErased event) {
        event.count(
                "onboarding_courses",
                entities.createQuery("delete from Course c where c.tenantNumber = :tenant")
                        .setParameter("tenant", TenantScope.require())
                        .executeUpdate());
    }

    /** The course of the structure; a new one, which is not kept yet, while nothing was noted. */
    public Course course() {
        return find().orElseGet(() -> new Course(TenantScope.require(), createdAt()));
    }

    /** The same, kept: what is changed is saved. */
    public Course keptCourse() {
        return find().orElseGet(() -> {
            Course course = new Course(TenantScope.require(), createdAt());
            entities.persist(course);
            return course;
        });
    }

    private Optional<Course> find() {
        return entities.createQuery("select c from Course c where c.tenantNumber = :tenant", Course.class)
                .setParameter("tenant", TenantScope.require())
                .getResultStream()
                .findFirst();
    }

    private Instant createdAt() {
        return entities.createQuery("select t from Tenant t where t.number = :tenant", Tenant.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult()
                .getCreatedAt();
    }

    /** The steps that are taken now. */
    public Set<Step> seen() {
        Set<Step> seen = EnumSet.noneOf(Step.class);
        acceptances().forEach(acceptance -> seen.add(acceptance.getAgreement().step()));
        note(seen, Step.ADMINISTRATOR, hasAdministrator());
        note(seen, Step.SITE, any("select s.id from Site s"));
        note(seen, Step.TEAM, teamSize() > 1);
        note(seen, Step.RECORD, any("select a.id from Activity a"));
        return seen;
    }

    private static void note(Set<Step> seen, Step step, boolean taken) {
        if (taken) {
            seen.add(step);
        }
    }

    /** What was accepted, newest first. */
    public List<Acceptance> acceptances() {
        return entities.createQuery("select a from Acceptance a order by a.acceptedAt desc", Acceptance.class)
                .getResultList();
    }

    private boolean any(String query) {
        return !entities.createQuery(query).setMaxResults(1).getResultList().isEmpty();
    }

    private boolean hasAdministrator() {
        return count("select count(a) from Assignment a where a.place.tenant.number = :tenant and a.endedAt is null"
                        + " and a.place.role = org.maillage.platform.security.Role.STRUCTURE_ADMINISTRATOR")
                > 0;
    }

    /** Who works there, and who is invited. */
    private long teamSize() {
        return count("select count(distinct a.account.id) from Assignment a where a.place.tenant.number = :tenant"
                        + " and a.endedAt is null")
                + count("select count(i) from Invitation i where i.place.tenant.number = :tenant"
                        + " and i.acceptedAt is null and i.cancelledAt is null");
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class)
                .setParameter("tenant", TenantScope.require())
                .getSingleResult();
    }
}
