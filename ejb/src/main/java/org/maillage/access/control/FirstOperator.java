package org.maillage.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.maillage.access.entity.Place;
import org.maillage.platform.config.Settings;
import org.maillage.platform.jobs.Transactions;
import org.maillage.platform.security.Role;

/** Invites the first platform operator of a new installation, once: nobody could invite them otherwise. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstOperator {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private Inviting inviting;

    @Inject
    private Transactions transactions;

    /** The transaction is our own: the server would commit the one of a start-up bean only after all of them have started. */
    @PostConstruct
    void invite() {
        settings.operatorEmail().filter(email -> nobodyOperates()).ifPresent(this::send);
    }

    private void send(String email) {
        try {
            transactions.call(() -> {
                inviting.invite(email, Place.onPlatform(Role.PLATFORM_OPERATOR));
                return email;
            });
        } catch (Exception e) {
            throw new IllegalStateException("The first operator could not be invited", e);
        }
    }

    private boolean nobodyOperates() {
        long operators = entities.createQuery(
                        "select count(a) from Assignment a where a.place.role = :role", Long.class)
                .setParameter("role", Role.PLATFORM_OPERATOR)
                .getSingleResult();
        long invited = entities.createQuery(
                        "select count(i) from Invitation i where i.place.role = :role and i.acceptedAt is null"
                                + " and i.cancelledAt is null and i.expiresAt > :now",
                        Long.class)
                .setParameter("role", Role.PLATFORM_OPERATOR)
                .setParameter("now", Instant.now())
                .getSingleResult();
        return operators + invited == 0;
    }
}
