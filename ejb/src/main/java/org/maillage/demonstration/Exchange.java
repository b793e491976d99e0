package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.activities.entity.Subject;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Consent;
import org.maillage.platform.security.Actor;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;
import org.maillage.referrals.entity.ReferralState;

/** People whom one structure sends on to the other of its network: some were received there, some are waiting. */
@ApplicationScoped
class Exchange {

    @Inject
    private Referrals referrals;

    void between(Actor sender, Actor receiver, List<Beneficiary> received, List<Beneficiary> waiting, LocalDate today)
            throws Exception {
        for (Beneficiary person : received) {
            UUID done = ask(sender, person, Subject.OVER_INDEBTEDNESS, "Monter le dossier avec votre juriste", today);
            Cast.as(receiver, () -> {
                referrals.answer(done, ReferralState.DONE, "Dossier déposé, rendez-vous le mois prochain");
                return true;
            });
        }
        for (Beneficiary person : waiting) {
            ask(sender, person, Subject.DISABILITY_FILE, "Relire le certificat avant l’envoi", today);
        }
    }

    private UUID ask(Actor sender, Beneficiary person, Subject subject, String need, LocalDate today) throws Exception {
        ReferralRequest request = new ReferralRequest();
        request.setPersonName(person.getFirstName());
        request.setSubject(subject);
        request.setNeed(need);
        request.setConsentOn(today);
        request.setConsentManner(Consent.Manner.SPOKEN);
        return Cast.as(sender, () -> {
            UUID receiver = referrals.recipients().get(0).id();
            referrals.send(request, person.getId(), receiver);
            return request.getId();
        });
    }
}
