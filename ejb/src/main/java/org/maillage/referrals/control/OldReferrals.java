package org.maillage.referrals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.maillage.platform.tenancy.TenantScope;
import org.maillage.referrals.boundary.ReferralChanged;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;
import org.maillage.tenants.control.StructureErased;

/** Requests lose what they say about a person when they are over, and when a structure is erased. */
@ApplicationScoped
public class OldReferrals {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<ReferralChanged> changed;

    /** Takes the words out of some, sent by or to the structure in scope, that have been over, or unanswered, for long enough, and tells how many those were. */
    public int forgetOld(Instant now, int most) {
        List<ReferralRequest> old = entities.createQuery(
                        "select r from ReferralRequest r where r.forgottenAt is null"
                                + " and (r.changedAt < :lapsed or (r.changedAt < :over and r.state not in :open))",
                        ReferralRequest.class)
                .setParameter("lapsed", now.minus(ReferralRequest.PATIENCE))
                .setParameter("over", now.minus(ReferralRequest.KEPT))
                .setParameter("open", ReferralState.open())
                .setMaxResults(most)
                .getResultList();
        old.forEach(request -> forget(request, now));
        return old.size();
    }

    /** Takes the words out of one: whoever asked for it counts that nothing comes of it any more. */
    public void forget(ReferralRequest request, Instant now) {
        ReferralState before = request.getState();
        request.forget(now);
        if (request.getState() != before) {
            changed.fire(ReferralChanged.of(request));
        }
    }

    /** What it asked goes; what it was asked stays with those who asked, without words. */
    void onErased(@Observes StructureErased event) {
        int own = TenantScope.require();
        List<ReferralRequest> all = entities.createQuery(
                        "select r from ReferralRequest r where r.sender.number = :own or r.receiver.number = :own",
                        ReferralRequest.class)
                .setParameter("own", own)
                .getResultList();
        for (ReferralRequest request : all) {
            if (request.isFrom(own)) {
                entities.remove(request);
            } else {
                forget(request, Instant.now());
            }
        }
        event.count("referrals_requests", all.size());
    }
}
