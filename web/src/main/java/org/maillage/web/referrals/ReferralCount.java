package org.maillage.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.maillage.referrals.boundary.Referrals;
import org.maillage.ui.page.Navigation;

/** How many requests of other structures wait, for whoever may see them. */
@Named
@RequestScoped
public class ReferralCount {

    @Inject
    private Referrals referrals;

    @Inject
    private Navigation navigation;

    private @Nullable Long waiting;

    public long getWaiting() {
        if (waiting == null) {
            waiting = navigation.may("referrals:read") ? referrals.waiting() : 0L;
        }
        return waiting;
    }
}
