package org.maillage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.access.control.FactorDuty;
import org.maillage.access.entity.Assignment;
import org.maillage.alerts.boundary.Alert;
import org.maillage.alerts.boundary.Alerts;
import org.maillage.alerts.entity.AlertSubscription;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.security.Acting;

/**
 * Tells everybody who wants it by mail which alerts are new to them: with the rights that they have now, what the page shows them, and nothing
 * else. That somebody was told is committed with the mail. Every node may do it: who comes second finds it done.
 */
@ApplicationScoped
public class AlertMailRound {

    private static final String READ = "alerts:read";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Alerts alerts;

    @Inject
    private AlertMail mail;

    @Inject
    private FactorDuty duty;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(AlertMailRound.class, "Alerts could not be told by mail");

    /** A round as on this day; skipped while the former one is still at work. */
    public void run(LocalDate today) {
        rounds.run(
                subscriptions::all,
                id -> transactions.call(() -> {
                    look(id, today);
                    return id;
                }));
    }

    /** The lock lets one node look; the other finds it done. */
    private void look(UUID id, LocalDate today) throws Exception {
        AlertSubscription subscription = entities.find(AlertSubscription.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (subscription == null) {
            return;
        }
        Assignment held = subscription.getAssignment();
        if (!mayStill(held)) {
            subscriptions.end(subscription);
            return;
        }
        Acting.as(duty.actor(held), () -> {
            // Whoever owes a second factor cannot open the page either, and is told when they can.
            if (Acting.may(READ)) {
                look(subscription, today);
            }
            return id;
        });
    }

    private static boolean mayStill(Assignment held) {
        return held.isHeld(Instant.now())
                && !held.getAccount().isForgotten()
                && held.getPlace().getRole().permissions().contains(READ);
    }

    /** On other days than those of the rhythm, it is only noticed which alerts have gone. */
    private void look(AlertSubscription subscription, LocalDate today) {
        boolean due = subscription.isDue(today);
        Set<String> told = subscriptions.told(subscription);
        if (!due && told.isEmpty()) {
            return;
        }
        List<Alert> standing = alerts.all();
        Set<String> gone = new HashSet<>(told);
        gone.removeAll(standing.stream().map(Alert::key).collect(Collectors.toSet()));
        subscriptions.forget(subscription, gone);
        if (due) {
            List<Alert> fresh = standing.stream()
                    .filter(alert -> !told.contains(alert.key()))
                    .toList();
            if (!fresh.isEmpty()) {
                mail.send(subscription.getAssignment(), fresh);
                subscriptions.tell(subscription, fresh.stream().map(Alert::key).toList());
            }
            subscription.looked(today);
        }
    }
}
