package org.maillage.access.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.maillage.access.entity.AccountSession;
import org.maillage.access.entity.Attempt;
import org.maillage.access.entity.Device;
import org.maillage.platform.jobs.Transactions;

/** Deletes what has run out. Every node may do it at any time: what is gone stays gone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AccessCleaning {

    private static final Logger LOG = System.getLogger(AccessCleaning.class.getName());

    /** What ran out, and how old it must be. */
    private static final Map<String, Duration> OLD = Map.of(
            "delete from Attempt a where a.at < :before", Attempt.LONGEST_WINDOW,
            "delete from Ticket t where t.expiresAt < :before", Duration.ofDays(1),
            "delete from Device d where d.seenAt < :before", Device.LIFETIME,
            "delete from AccountSession s where s.expiresAt < :before", Duration.ZERO,
            "delete from AccountSession s where s.seenAt < :before", AccountSession.IDLE);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    /** A round. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void round() {
        for (Map.Entry<String, Duration> old : OLD.entrySet()) {
            try {
                transactions.call(() -> entities.createQuery(old.getKey())
                        .setParameter("before", Instant.now().minus(old.getValue()))
                        .executeUpdate());
            } catch (Exception e) {
                LOG.log(Level.WARNING, "Access could not be tidied up: {0}", e.toString());
            }
        }
    }
}
