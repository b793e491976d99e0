package org.maillage.referrals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.maillage.notifications.Outbox;
import org.maillage.platform.config.Settings;
import org.maillage.platform.security.Role;
import org.maillage.referrals.entity.ReferralRequest;

/** Tells a structure that it is asked for something. The mail says nothing of the person: it passes through many hands. */
@ApplicationScoped
public class ReferralMail {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** To everybody who answers for the structure that is asked. */
    public void announce(ReferralRequest request) {
        entities.createQuery(
                        "select distinct a.account.email from Assignment a where a.place.tenant = :receiver"
                                + " and a.endedAt is null and a.place.role = :administrator",
                        String.class)
                .setParameter("receiver", request.getReceiver())
                .setParameter("administrator", Role.STRUCTURE_ADMINISTRATOR)
                .getResultList()
                .forEach(address -> outbox.send(
                        address,
                        Locale.FRENCH,
                        "referralReceived",
                        request.getReceiver().getName(),
                        request.getSender().getName(),
                        settings.baseUrl() + "/referrals/list"));
    }
}
