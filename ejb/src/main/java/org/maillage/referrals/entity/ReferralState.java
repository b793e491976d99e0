package org.maillage.referrals.entity;

import java.util.List;
import java.util.Set;

/** How far a request has come. */
public enum ReferralState {
    SENT,
    RECEIVED,
    DONE,
    NOT_POSSIBLE,
    /** Taken back by the sender, or left without an answer until nobody knew any more whom it was about. */
    WITHDRAWN;

    private static final Set<ReferralState> OPEN = Set.of(SENT, RECEIVED);

    /** What the other structure may answer. */
    public static List<ReferralState> answers() {
        return List.of(RECEIVED, DONE, NOT_POSSIBLE);
    }

    /** Those that still wait for something. */
    public static Set<ReferralState> open() {
        return OPEN;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
