package org.maillage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.alerts.entity.AlertSubscription;
import org.maillage.alerts.entity.AlertTold;

/** Who wants alerts by mail, and what they were told. */
@ApplicationScoped
public class Subscriptions {

    @PersistenceContext
    private EntityManager entities;

    /** All of them. */
    List<UUID> all() {
        return entities.createQuery("select s.id from AlertSubscription s order by s.id", UUID.class)
                .getResultList();
    }

    /** That of a person in a role. */
    public Optional<AlertSubscription> of(UUID assignment, LockModeType lock) {
        return entities.createQuery(
                        "select s from AlertSubscription s where s.assignment.id = :assignment",
                        AlertSubscription.class)
                .setParameter("assignment", assignment)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Which alerts were told, by what they are known again. */
    Set<String> told(AlertSubscription subscription) {
        return entities.createQuery(
                        "select t.alert from AlertTold t where t.subscription = :subscription", String.class)
                .setParameter("subscription", subscription)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** These were told now. */
    void tell(AlertSubscription subscription, Collection<String> alerts) {
        alerts.forEach(alert -> entities.persist(new AlertTold(subscription, alert)));
    }

    /** These have gone: should they come back, they are told again. */
    void forget(AlertSubscription subscription, Collection<String> gone) {
        if (!gone.isEmpty()) {
            entities.createQuery("delete from AlertTold t where t.subscription = :subscription and t.alert in :gone")
                    .setParameter("subscription", subscription)
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    /** The person is told nothing any more, and nothing is kept of what they were told. */
    public void end(AlertSubscription subscription) {
        entities.createQuery("delete from AlertTold t where t.subscription = :subscription")
                .setParameter("subscription", subscription)
                .executeUpdate();
        entities.remove(subscription);
    }
}
