package org.maillage.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.referrals.boundary.ReferralChanged;
import org.maillage.referrals.entity.ReferralState;

/** Reads what the structure in scope asked of others. What it was asked itself is counted by those who asked. */
@ApplicationScoped
class SentReferrals {

    @PersistenceContext
    private EntityManager entities;

    /** Hands over the day on which each request was sent, from the first on, and how far it has come. */
    void readByDay(LocalDate first, BiConsumer<LocalDate, ReferralState> to) {
        entities.createQuery(
                        "select r.sentAt, r.state from ReferralRequest r where r.sender.number = :own and r.sentAt >= :first",
                        Object[].class)
                .setParameter("own", TenantScope.require())
                .setParameter("first", first.atStartOfDay(ReferralChanged.ZONE).toInstant())
                .getResultStream()
                .forEach(row ->
                        to.accept(LocalDate.ofInstant((Instant) row[0], ReferralChanged.ZONE), (ReferralState) row[1]));
    }

    /** The day on which the newest request was sent. */
    Optional<LocalDate> newest() {
        return entities.createQuery(
                        "select r.sentAt from ReferralRequest r where r.sender.number = :own order by r.sentAt desc",
                        Instant.class)
                .setParameter("own", TenantScope.require())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(sent -> LocalDate.ofInstant(sent, ReferralChanged.ZONE));
    }
}
