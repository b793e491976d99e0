package org.maillage.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.referrals.entity.ReferralRequest;

/** What other structures ask, and what is asked of them. */
@Named
@RequestScoped
public class ReferralListView {

    @Inject
    private Referrals referrals;

    private List<ReferralRequest> received = List.of();
    private List<ReferralRequest> sent = List.of();

    /** Reads both lists. */
    public void open() {
        received = List.copyOf(referrals.received());
        sent = List.copyOf(referrals.sent());
    }

    public List<ReferralRequest> getReceived() {
        return received;
    }

    public List<ReferralRequest> getSent() {
        return sent;
    }
}
