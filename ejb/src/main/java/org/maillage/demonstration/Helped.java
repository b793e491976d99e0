package org.maillage.demonstration;

import org.jspecify.annotations.Nullable;
import org.maillage.beneficiaries.entity.Beneficiary;
import org.maillage.beneficiaries.entity.Gender;
import org.maillage.beneficiaries.entity.SocialStatus;
import org.maillage.federation.entity.AgeBand;

/**
 * Somebody who is helped in the demonstration.
 *
 * @param known the file of a person known by name, {@code null} for an anonymous one
 * @param ages what an anonymous person says of their age
 */
record Helped(
        @Nullable Beneficiary known,
        @Nullable AgeBand ages,
        @Nullable Gender gender,
        @Nullable SocialStatus status) {

    static Helped known(Beneficiary beneficiary) {
        return new Helped(beneficiary, null, null, null);
    }
}
