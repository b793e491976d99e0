package org.maillage.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.access.entity.Account;
import org.maillage.access.entity.Assignment;
import org.maillage.notifications.Outbox;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.tenants.control.StructureErased;

/** What becomes of the people of a structure that is closed: their roles there end, and whoever has no other role is forgotten. */
@ApplicationScoped
class Leavers {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Outbox outbox;

    void onErased(@Observes StructureErased event) {
        List<Assignment> assignments = entities.createQuery(
                        "select a from Assignment a where a.place.tenant.number = :tenant", Assignment.class)
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        Set<UUID> people = new HashSet<>(event.accounts());
        assignments.forEach(assignment -> people.add(assignment.getAccount().getId()));
        event.count("access_sessions", endSessions());
        event.count("access_support", forgetSupport());
        assignments.forEach(entities::remove);
        event.count("access_assignments", assignments.size());
        event.count("access_invitations", forgetInvitations());
        entities.flush();
        event.count("access_accounts", forget(people, event));
    }

    private int endSessions() {
        List<?> sessions = entities.createQuery(
                        "select s from AccountSession s where s.assignment.place.tenant.number = :tenant")
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        sessions.forEach(entities::remove);
        return sessions.size();
    }

    private int forgetSupport() {
        List<?> accesses = entities.createQuery("select s from SupportAccess s where s.tenant.number = :tenant")
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        accesses.forEach(entities::remove);
        return accesses.size();
    }

    private int forgetInvitations() {
        List<?> invitations = entities.createQuery("select i from Invitation i where i.place.tenant.number = :tenant")
                .setParameter("tenant", TenantScope.require())
                .getResultList();
        invitations.forEach(entities::remove);
        return invitations.size();
    }

    private int forget(Set<UUID> people, StructureErased event) {
        int forgotten = 0;
        for (UUID id : people) {
            Account account = entities.find(Account.class, id);
            if (account != null && accounts.assignments(account).isEmpty()) {
                event.count("notifications_mails", outbox.forget(account.getEmail()));
                account.forget(Instant.now());
                forgotten++;
            }
        }
        return forgotten;
    }
}
