package org.maillage.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.platform.persistence.Forgettable;
import org.maillage.referrals.control.OldReferrals;
import org.maillage.referrals.entity.ReferralRequest;

/** Erases a person for good. What counts stays: the accompaniments, and that they were one person's. */
@ApplicationScoped
public class Eraser {

    @Inject
    private PersonFiles files;

    @Inject
    private OldReferrals referrals;

    /** Every row about the person forgets, the file itself included; the list of those rows is read from the entities. */
    public void erase(Beneficiary person, Instant now) {
        files.rows(person).stream()
                .filter(Forgettable.class::isInstance)
                .map(Forgettable.class::cast)
                .forEach(row -> forget(row, now));
    }

    /** A request ends when nobody knows any more whom it is about, which is counted. */
    private void forget(Forgettable row, Instant now) {
        if (row instanceof ReferralRequest request) {
            referrals.forget(request, now);
        } else {
            row.forget(now);
        }
    }
}
