package org.maillage.notifications;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.platform.jobs.Rounds;
import org.maillage.platform.jobs.Transactions;

/** Sends the waiting mails, one transaction each: a refused one never holds up the others. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int ROUND = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailTransport transport;

    @Inject
    private Transactions transactions;

    private final Rounds rounds = new Rounds(Postman.class, "Mails could not be sent");

    /** A round; skipped while the former one is still sending. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void round() {
        rounds.run(this::due, this::deliver);
    }

    private List<UUID> due() {
        return entities.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.dueAt <= :now order by m.dueAt",
                        UUID.class)
                .setParameter("waiting", Mail.State.WAITING)
                .setParameter("now", Instant.now())
                .setMaxResults(ROUND)
                .getResultList();
    }

    /** The lock lets one node send a mail; the other finds it sent. */
    private void deliver(UUID id) throws Exception {
        transactions.call(() -> {
            Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (mail != null && mail.state() == Mail.State.WAITING) {
                attempt(mail);
            }
            return id;
        });
    }

    private void attempt(Mail mail) {
        try {
            transport.send(mail);
            mail.sent();
        } catch (MailTransport.RefusedException e) {
            mail.refused();
            LOG.log(Level.WARNING, "Mail {0} did not leave: {1}", mail.getId(), e.getMessage());
        }
    }
}
