package org.maillage.referrals.boundary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.maillage.referrals.entity.ReferralRequest;

/**
 * A request was sent, or has come into another state. Told within the transaction that changes it, whichever of both structures that is.
 *
 * @param sender number of the structure that asked, which counts it
 * @param sentIn the month in which it was sent
 */
public record ReferralChanged(int sender, YearMonth sentIn) {

    /** In which a request has its day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public static ReferralChanged of(ReferralRequest request) {
        return new ReferralChanged(
                request.getSender().getNumber(), YearMonth.from(LocalDate.ofInstant(request.getSentAt(), ZONE)));
    }
}
