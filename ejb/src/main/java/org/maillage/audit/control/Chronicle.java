package org.maillage.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.maillage.audit.entity.AuditChain;
import org.maillage.audit.entity.AuditEvent;
import org.maillage.audit.entity.OperatorChain;
import org.maillage.audit.entity.OperatorEvent;
import org.maillage.platform.jobs.OwnTransaction;
import org.maillage.platform.trail.Act;
import org.maillage.platform.trail.Acts;

/**
 * Writes acts at the end of their chain, as the last thing of their transaction: the head of the chain is locked for the time of an
 * insert and a commit only.
 */
@ApplicationScoped
public class Chronicle {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnTransaction ownTransaction;

    void onActs(@Observes Acts acts) throws Exception {
        Integer tenant = acts.tenant();
        if (tenant == null) {
            OperatorChain chain = operatorChain();
            for (Act act : acts.inOrder()) {
                OperatorEvent event = new OperatorEvent(act, ChangesText.of(act.rows()));
                chain.append(event);
                entities.persist(event);
            }
        } else {
            AuditChain chain = chain(tenant);
            for (Act act : acts.inOrder()) {
                AuditEvent event = new AuditEvent(act, ChangesText.of(act.rows()));
                chain.append(event, tenant);
                entities.persist(event);
            }
        }
        entities.flush();
    }

    /** The migration made it. */
    private OperatorChain operatorChain() {
        return entities.createQuery("select c from OperatorChain c", OperatorChain.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private AuditChain chain(int tenant) throws Exception {
        Optional<AuditChain> chain = locked();
        if (chain.isEmpty()) {
            begin(tenant);
            chain = locked();
        }
        return chain.orElseThrow();
    }

    private Optional<AuditChain> locked() {
        return entities.createQuery("select c from AuditChain c", AuditChain.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** In a transaction of its own: of two first acts at once, one finds the chain that the other began. */
    private void begin(int tenant) throws Exception {
        try {
            ownTransaction.call(tenant, () -> {
                entities.persist(new AuditChain());
                entities.flush();
                return true;
            });
        } catch (PersistenceException e) {
            boolean begun = ownTransaction.call(tenant, () -> locked().isPresent());
            if (!begun) {
                throw e;
            }
        }
    }
}
